package org.naranhi.text.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.XmlPart;

/** Reads OpenDocument texts that are one file of XML (FODT), as {@link OdtReader} reads others. */
public final class FlatOdtReader implements DocumentReader {

  private static final String WHAT = "flat OpenDocument text (FODT)";

  /** How far into the file its root element may begin and end: it declares forty namespaces. */
  private static final int HEAD_UNITS = 8192;

  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w+:)?document\\s[^<>]*\"urn:oasis:names:tc:opendocument:");

  private static final Pattern TYPE = Pattern.compile("\\bmimetype=\"([^\"]*)\"");

  /** A reader. */
  public FlatOdtReader() {}

  @Override
  public String name() {
    return "fodt";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    String text = source.decoded().text();
    String head = text.substring(0, Math.min(text.length(), HEAD_UNITS));
    Matcher type = TYPE.matcher(head);
    return ROOT.matcher(head).find() && (!type.find() || type.group(1).startsWith(OdtReader.TYPE));
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    ExtractedText text = new ExtractedText();
    OdtText odt = new OdtText(options.original(), text);
    try (XmlPart xml = XmlPart.open(source, WHAT)) {
      odt.read(xml);
    }
    odt.readMargins();
    return text.build(source, options, name(), OfficeProperties.ofMeta(odt.meta()));
  }
}
