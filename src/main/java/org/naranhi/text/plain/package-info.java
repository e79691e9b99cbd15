/** Text without markup: plain, scraped from a page, or already cut into segments. */
@NullMarked
package org.naranhi.text.plain;

import org.jspecify.annotations.NullMarked;
