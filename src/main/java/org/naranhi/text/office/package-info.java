/** DOCX and ODT: zipped XML read into passages, and what the formats of offices share. */
@NullMarked
package org.naranhi.text.office;

import org.jspecify.annotations.NullMarked;
