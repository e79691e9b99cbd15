package org.naranhi.text.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Tells whether pages show images, without decoding any. */
final class Pictures {

  /** Forms may hold forms, in broken files themselves. */
  private static final int MAX_DEPTH = 5;

  private Pictures() {}

  static boolean has(PDPage page) {
    PDResources resources = page.getResources();
    return resources != null && has(resources.getCOSObject(), MAX_DEPTH);
  }

  private static boolean has(@Nullable COSDictionary resources, int depth) {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || depth == 0) {
      return false;
    }
    for (COSName name : objects.keySet()) {
      COSBase object = objects.getDictionaryObject(name);
      if (object instanceof COSDictionary stream && isPicture(stream, depth)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPicture(COSDictionary stream, int depth) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        || has(stream.getCOSDictionary(COSName.RESOURCES), depth - 1);
  }
}
