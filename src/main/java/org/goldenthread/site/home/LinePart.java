package org.goldenthread.site.home;

import org.goldenthread.vocabulary.Tone;

/** A stretch of the bar that shows the record in one line, in the picture's own units. */
public record LinePart(Tone tone, String words, long count, int from, int width) {}
