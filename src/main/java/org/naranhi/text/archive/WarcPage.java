package org.naranhi.text.archive;

import java.time.Instant;
import java.util.Optional;
import org.naranhi.text.Source;

/**
 * A page of a WARC archive as the server gave it, unpacked.
 *
 * @param uri its address, {@code WARC-Target-URI}
 * @param date when it was fetched; empty where the archive does not say
 * @param contentType what the server said that it is, without parameters, in lower case: {@code
 *     text/html}; empty where it said nothing
 * @param source its bytes under its address, with the charset that the server named as a hint
 * @param truncated whether the crawler kept only its beginning
 * @param offset where its record begins in the file, in bytes
 */
public record WarcPage(
    String uri,
    Optional<Instant> date,
    String contentType,
    Source source,
    boolean truncated,
    long offset) {}
