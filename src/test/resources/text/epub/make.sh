#!/bin/sh
# Makes the EPUB files of this folder from the texts of ../office: routes-*.epub from its pages, notes-*.epub
# from its flat ODT files, which have footnotes and hidden text. Writer: LibreOffice 7.4 (Debian: apt-get install
# libreoffice-writer-nogui).
set -e
cd "$(dirname "$0")"
for language in ko en; do
  soffice --headless --infilter="HTML (StarWriter)" --convert-to epub --outdir . ../office/routes-$language.html
  cp ../office/routes-$language.fodt notes-$language.fodt
  soffice --headless --convert-to epub --outdir . notes-$language.fodt
  rm notes-$language.fodt
done
