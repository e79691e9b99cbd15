/** Documents of typed blocks with source offsets, and the readers that make them. */
@NullMarked
package org.naranhi.text;

import org.jspecify.annotations.NullMarked;
