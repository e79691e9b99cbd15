#!/bin/sh
# Makes the compressed and crawled files of this folder from the pages of ../office. Writers: gzip, zstd, tar and
# wget of Debian (apt-get install gzip zstd tar wget python3). routes.warc.gz is what wget crawls from a server that
# Python runs for that time: both pages, and one that is missing.
set -e
cd "$(dirname "$0")"
office=../office
for language in ko en; do
  gzip -9nc $office/routes-$language.html > routes-$language.html.gz
  zstd -19 -q -f $office/routes-$language.html -o routes-$language.html.zst
done
tar -C $office -czf routes.tar.gz --owner=0 --group=0 --mtime=2026-03-02 routes-ko.html routes-en.html
python3 -m http.server --bind 127.0.0.1 --directory $office 8765 >/dev/null 2>&1 &
server=$!
trap 'kill $server' EXIT
sleep 1
rm -f routes.warc.gz
wget -q --warc-file=routes --no-warc-keep-log --delete-after \
  http://127.0.0.1:8765/routes-ko.html http://127.0.0.1:8765/routes-en.html http://127.0.0.1:8765/missing.html || true
