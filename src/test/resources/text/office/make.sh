#!/bin/sh
# Makes the DOCX and ODT files of this folder from its flat ODT files (*.fodt), which are written by
# hand. Writer: LibreOffice 7.4 (Debian: apt-get install libreoffice-writer-nogui).
# The HTML files say the same as routes-*.fodt; they are written by hand.
set -e
cd "$(dirname "$0")"
for kind in docx odt; do
  soffice --headless --convert-to $kind --outdir . ./*.fodt
done
