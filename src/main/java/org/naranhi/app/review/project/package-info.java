/**
 * The review editor's model: documents of rows that actions change, and the file that keeps them
 * with their whole history.
 */
@NullMarked
package org.naranhi.app.review.project;

import org.jspecify.annotations.NullMarked;
