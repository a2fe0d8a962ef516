package org.goldenthread.organisation.web;

import java.util.List;
import org.goldenthread.organisation.Tree;
import org.goldenthread.organisation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit's page.
 *
 * @param tree on the day that the page is about: today, or the unit's last or first day
 * @param steps where it stood from when to when
 * @param belonging what in the record belongs to it, as far as the page shows it
 */
public record UnitView(
        Unit unit,
        Tree tree,
        Tree.Count count,
        List<UnitStep> steps,
        Belonging belonging,
        @Nullable Unit into,
        List<Unit> tookIn,
        Tree.@Nullable Seat lead) {}
