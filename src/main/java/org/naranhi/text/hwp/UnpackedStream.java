package org.naranhi.text.hwp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The unpacked bytes of a stream (deflated data without a header), counted while they come. */
final class UnpackedStream extends InflaterInputStream {

  private static final int BUFFER_BYTES = 1 << 14;

  private final CompoundFile file;
  private final String path;
  private final long packedBytes;
  private long bytes;

  UnpackedStream(CompoundFile file, String path, InputStream packed, long packedBytes) {
    super(packed, new Inflater(true), BUFFER_BYTES);
    this.file = file;
    this.path = path;
    this.packedBytes = packedBytes;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = unpack(target, offset, length);
    if (n > 0) {
      bytes += n;
      file.count(path, bytes, n, packedBytes);
    }
    return n;
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    try {
      return super.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw file.damaged("its stream " + path + " cannot be unpacked", e);
    }
  }

  /** Also frees the native memory of the inflater. */
  @Override
  public void close() throws IOException {
    super.close();
    inf.end();
  }
}
