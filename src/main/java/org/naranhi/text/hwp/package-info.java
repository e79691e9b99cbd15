/**
 * Hangul documents: HWP 5 (records in an OLE compound file) and HWPX (zipped XML), each read into
 * passages by a story of its own; what both formats share has a name that begins with Hangul.
 */
@NullMarked
package org.naranhi.text.hwp;

import org.jspecify.annotations.NullMarked;
