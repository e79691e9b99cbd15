/**
 * Documents of typed blocks with source offsets, and the readers that make them.
 *
 * <p>{@link org.naranhi.text.read.Documents} reads a file; {@link org.naranhi.text.DocumentReader}
 * is what a new format implements; {@link org.naranhi.text.Normalizer} gives NFC and NFKC with
 * offsets.
 */
@NullMarked
package org.naranhi.text;

import org.jspecify.annotations.NullMarked;
