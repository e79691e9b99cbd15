package org.naranhi.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Refuses pages whose programs unpack to more than any page can mean to: zip bombs. */
final class StreamBounds {

  /** The program of a large map has about 20 MB. */
  private static final long MAX_BYTES = 64L << 20;

  /** Packed programs below this cannot reach the bound by being packed once. */
  private static final long FREE_BYTES = MAX_BYTES / 1032;

  private StreamBounds() {}

  static void check(PDPage page) throws IOException {
    for (Iterator<PDStream> it = page.getContentStreams(); it.hasNext(); ) {
      check(it.next().getCOSObject());
    }
    PDResources resources = page.getResources();
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects != null) {
      for (COSName name : objects.keySet()) {
        if (objects.getDictionaryObject(name) instanceof COSStream stream
            && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
          check(stream);
        }
      }
    }
  }

  private static void check(COSStream stream) throws IOException {
    int deflated = deflations(stream.getFilters());
    if (deflated == 0 || (deflated == 1 && stream.getLength() <= FREE_BYTES)) {
      return;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < deflated; i++) {
        in = new InflaterInputStream(in);
      }
      if (exceeds(in)) {
        throw new IOException(
            String.format(Locale.ROOT, "a stream of it unpacks to more than %,d bytes", MAX_BYTES));
      }
    }
  }

  /** What cannot be unpacked is for pdfbox to complain about. */
  private static boolean exceeds(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try {
      for (int read = in.read(buffer); read >= 0 && total <= MAX_BYTES; read = in.read(buffer)) {
        total += read;
      }
    } catch (ZipException | java.io.EOFException e) {
      return total > MAX_BYTES;
    }
    return total > MAX_BYTES;
  }

  private static int deflations(COSBase filters) {
    if (filters instanceof COSArray array) {
      int count = 0;
      for (int i = 0; i < array.size(); i++) {
        count += isDeflate(array.getObject(i)) ? 1 : 0;
      }
      return count;
    }
    return isDeflate(filters) ? 1 : 0;
  }

  private static boolean isDeflate(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }
}
