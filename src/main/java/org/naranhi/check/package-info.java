/** What a translator must know before signing off: checks and their findings. */
@NullMarked
package org.naranhi.check;

import org.jspecify.annotations.NullMarked;
