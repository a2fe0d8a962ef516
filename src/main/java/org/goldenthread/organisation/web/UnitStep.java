package org.goldenthread.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when it stood where; the first day may be unknown. */
public record UnitStep(@Nullable LocalDate since, String ref, String words) {}
