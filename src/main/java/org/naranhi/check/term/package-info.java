/** Terms of a glossary. */
@NullMarked
package org.naranhi.check.term;

import org.jspecify.annotations.NullMarked;
