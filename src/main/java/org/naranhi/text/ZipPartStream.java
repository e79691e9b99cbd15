package org.naranhi.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The unpacked bytes of a part: counted while they come, compared with their checksum at the end.
 */
final class ZipPartStream extends FilterInputStream {

  private final ZipContainer zip;
  private final String part;
  private final long packedBytes;
  private final long expectedCrc;
  private final CRC32 crc = new CRC32();
  private long bytes;

  ZipPartStream(ZipContainer zip, String part, InputStream in, long packedBytes, long crc) {
    super(in);
    this.zip = zip;
    this.part = part;
    this.packedBytes = packedBytes;
    this.expectedCrc = crc;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = unpack(target, offset, length);
    if (n > 0) {
      bytes += n;
      crc.update(target, offset, n);
      zip.count(part, bytes, n, packedBytes);
    } else if (n < 0 && crc.getValue() != expectedCrc) {
      throw zip.damaged("its part " + part + " does not match its checksum");
    }
    return n;
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    try {
      return super.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw zip.damaged("its part " + part + " cannot be unpacked", e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
