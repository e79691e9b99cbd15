/** Names that are others in the translation, or spelled in two ways. */
@NullMarked
package org.naranhi.check.name;

import org.jspecify.annotations.NullMarked;
