#!/bin/sh
# Makes routes-*.pdf from ../office/routes-*.fodt, with sizes of type as the templates of Writer have
# them, list labels set off by a space, and the box of text to the right of its paragraph.
# Writer: LibreOffice 7.4 (Debian: apt-get install libreoffice-writer-nogui fonts-noto-cjk).
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
size() { # style, points, more
  printf 's#\\(style:name="%s" .*\\)/>#\\1><style:text-properties fo:font-size="%spt" style:font-size-asian="%spt" %s/></style:style>#;' "$1" "$2" "$2" "$3"
}
bold='fo:font-weight="bold" style:font-weight-asian="bold"'
for lang in ko en; do
  sed "$(size Standard 11)$(size Title 20 "$bold")$(size Subtitle 13)$(size Heading_20_1 15 "$bold")$(size Footnote 9)" \
    ../office/routes-$lang.fodt |
    sed 's#\(<text:list-level-style-[a-z]* .*\)/></text:list-style>#\1><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space" fo:margin-left="8mm"/></style:list-level-properties></text:list-level-style-KIND></text:list-style>#' |
    sed '/list-level-style-number/s#level-style-KIND#level-style-number#;/list-level-style-bullet/s#level-style-KIND#level-style-bullet#' |
    sed 's#svg:width="6cm" svg:height="2cm"#svg:width="7cm" svg:height="0.6cm"#' |
    sed 's#fo:border="0.5pt solid \#000000"/>#fo:border="0.5pt solid \#000000" style:wrap="left" style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph"/>#' \
    >"$work/routes-$lang.fodt"
done
soffice "-env:UserInstallation=file://$work/profile" --headless \
  --convert-to 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' \
  --outdir . "$work"/*.fodt
rm -r "$work"
