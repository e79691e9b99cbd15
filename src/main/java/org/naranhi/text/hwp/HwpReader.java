package org.naranhi.text.hwp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.FileFormat;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.ZipContainer;

/**
 * Reads Hangul documents (HWP 5): body with its tables and text boxes, then footnotes, endnotes,
 * headers, footers and master pages.
 *
 * <p>Headings are told by outline level or style. Headers, footers, master pages and tables of
 * contents are furniture. A formula is its script, where it stands; a reading aid (덧말) follows in
 * brackets; the hyphen that Hangul sets by a key of its own is a plain one. Hidden comments (숨은
 * 설명), memos, and what an empty field shows are no text. Not read: forms, charts, what is embedded,
 * and the letters of pictures.
 *
 * <p>The records are read by this class and not by hwplib, which unpacks streams of any size and
 * holds all pictures. Refused with advice: documents locked for distribution (배포용 문서), those with a
 * password or a certificate, HWP 3, and those with tracked changes, which the format as published
 * does not tell from other text.
 *
 * <p>The source of the document is the extracted text, a line for each paragraph (see {@link
 * ExtractedText}).
 */
public final class HwpReader implements DocumentReader {

  private static final String WHAT = "Hangul document (HWP)";
  private static final String SIGNATURE = "HWP Document File";
  private static final String HEADER = "FileHeader";
  private static final String SUMMARY = "\u0005HwpSummaryInformation";
  private static final int FLAGS_AT = 36;
  private static final int VERSION_AT = 35;
  private static final int VERSION = 5;

  private static final int PACKED = 1;
  private static final int PASSWORD = 1 << 1;
  private static final int DISTRIBUTION = 1 << 2;
  private static final int RIGHTS = 1 << 4;
  private static final int CERTIFICATE = 1 << 8 | 1 << 10;
  private static final int TRACKED = 1 << 14;

  /** A reader. */
  public HwpReader() {}

  @Override
  public String name() {
    return "hwp";
  }

  @Override
  public boolean accepts(Source source) {
    byte[] bytes = source.bytes();
    return isOld(bytes)
        || (CompoundFile.isCompound(bytes)
            && (source.hasEnding("hwp") || FileFormat.of(bytes).stream().anyMatch(this::isHwp)));
  }

  private boolean isHwp(FileFormat format) {
    return format.name().equals(WHAT);
  }

  /** Before version 5 the files began with their signature. */
  private static boolean isOld(byte[] bytes) {
    return startsWith(bytes, SIGNATURE);
  }

  private static boolean startsWith(byte[] bytes, String ascii) {
    int length = Math.min(bytes.length, ascii.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(ascii);
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    if (isOld(source.bytes())) {
      throw new UnreadableDocumentException(
          source.name(),
          Problem.UNSUPPORTED_FORMAT,
          "this is a HWP 3 document (Hangul 97 or older), which is not read; open it in Hangul and"
              + " save it as HWP 5 or HWPX");
    }
    if (!CompoundFile.isCompound(source.bytes())) {
      throw refusal(source, Problem.DAMAGED, "is damaged: it does not begin as one; get it again");
    }
    CompoundFile file = CompoundFile.open(source, WHAT);
    int flags = flags(source, file);
    ExtractedText text = new ExtractedText();
    readText(source, file, flags, text);
    Map<String, String> summary = file.has(SUMMARY) ? HwpSummary.of(file.bytes(SUMMARY)) : Map.of();
    return text.build(source, options, name(), summary);
  }

  private static UnreadableDocumentException refusal(
      Source source, Problem problem, String detail) {
    return new UnreadableDocumentException(source.name(), problem, "this " + WHAT + " " + detail);
  }

  private static int flags(Source source, CompoundFile file) throws UnreadableDocumentException {
    byte[] header = file.bytes(HEADER);
    if (!startsWith(header, SIGNATURE)) {
      throw file.damaged("its stream FileHeader does not say " + SIGNATURE);
    }
    HwpRecord fields = HwpRecord.of(0, header);
    int version = fields.unsigned8(VERSION_AT);
    if (version != VERSION) {
      throw refusal(
          source,
          Problem.UNSUPPORTED_FORMAT,
          "is of version " + version + ", only 5 is read; save it as HWPX in Hangul");
    }
    int flags = fields.int32(FLAGS_AT);
    requireUnlocked(source, flags);
    return flags;
  }

  private static void requireUnlocked(Source source, int flags) throws UnreadableDocumentException {
    if ((flags & PASSWORD) != 0) {
      throw ZipContainer.passwordProtected(source.name(), WHAT);
    }
    if ((flags & DISTRIBUTION) != 0) {
      throw refusal(
          source,
          Problem.PASSWORD_PROTECTED,
          "is locked for distribution (배포용 문서): its text is encrypted so that it can only be"
              + " viewed; ask its author for the document before it was locked");
    }
    if ((flags & (RIGHTS | CERTIFICATE)) != 0) {
      throw refusal(
          source,
          Problem.PASSWORD_PROTECTED,
          "is encrypted by a certificate or rights management (DRM); save it without in Hangul");
    }
  }

  private static void readText(Source source, CompoundFile file, int flags, ExtractedText text)
      throws UnreadableDocumentException {
    boolean packed = (flags & PACKED) != 0;
    HwpStyles styles = styles(file, packed);
    if ((flags & TRACKED) != 0 && styles.hasTrackedChanges()) {
      throw refusal(
          source,
          Problem.UNSUPPORTED_FORMAT,
          "holds tracked changes, which HWP does not tell from other text; accept or reject them,"
              + " or save it as HWPX in Hangul");
    }
    HangulNotes notes = new HangulNotes();
    HwpStory body = new HwpStory(HangulStory.body(styles.styles(), notes, text::add));
    int section = 0;
    while (file.has("BodyText/Section" + section)) {
      readSection(file, "BodyText/Section" + section, packed, body);
      section++;
    }
    if (section == 0) {
      throw file.damaged("it has no stream BodyText/Section0");
    }
    notes.addTo(text);
  }

  private static HwpStyles styles(CompoundFile file, boolean packed)
      throws UnreadableDocumentException {
    try (InputStream in = file.open("DocInfo", packed)) {
      return HwpStyles.of(new HwpRecords(file, "DocInfo", in));
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw file.damaged("its stream DocInfo cannot be read", e);
    }
  }

  private static void readSection(CompoundFile file, String path, boolean packed, HwpStory body)
      throws UnreadableDocumentException {
    try (InputStream in = file.open(path, packed)) {
      HwpRecords records = new HwpRecords(file, path, in);
      for (Optional<HwpRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        if (record.get().tag() == HwpRecord.PARA_HEADER) {
          body.paragraph(record.get());
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw file.damaged("its stream " + path + " cannot be read", e);
    }
  }
}
