package org.goldenthread.intake.reading.pdf;

import java.util.List;
import technology.tabula.Ruling;

/** One page as drawn: its letters, and its straight lines across and down. */
record Sheet(int page, float width, float height, List<Glyph> glyphs, List<Ruling> across, List<Ruling> down) {}
