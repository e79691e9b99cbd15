/**
 * The review editor over HTTP, for one person on one machine: {@link
 * org.naranhi.app.review.server.ReviewServer} binds to the loopback interface and answers only who
 * knows its token.
 */
@NullMarked
package org.naranhi.app.review.server;

import org.jspecify.annotations.NullMarked;
