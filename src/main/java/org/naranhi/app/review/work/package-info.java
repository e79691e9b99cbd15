/**
 * What the program says of a document under review, and does to it: links, findings, search, the
 * rest aligned anew, files.
 */
@NullMarked
package org.naranhi.app.review.work;

import org.jspecify.annotations.NullMarked;
