/** Subtitles (SubRip, WebVTT and SAMI): cues joined to sentences, their times kept. */
@NullMarked
package org.naranhi.text.subtitle;

import org.jspecify.annotations.NullMarked;
