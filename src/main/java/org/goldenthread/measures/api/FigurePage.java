package org.goldenthread.measures.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of figures.
 *
 * @param known the day as known on; null for now
 * @param next goes into the parameter "after" of the next page; null on the last
 */
record FigurePage(
        List<FigureRow> values,
        @Nullable LocalDate known,
        @Nullable String next) {}
