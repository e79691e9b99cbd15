package org.naranhi.text;

/**
 * Bytes turned into text.
 *
 * @param text the text without byte order mark
 * @param charset the IANA name of the charset, or {@code windows-949} for Korean Windows
 */
public record DecodedText(String text, String charset) {}
