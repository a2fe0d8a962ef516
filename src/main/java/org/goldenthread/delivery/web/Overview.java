package org.goldenthread.delivery.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.contents.Tally;

/**
 * How all that a council does stands.
 *
 * @param groups the first programmes with their parts
 * @param programmes how many there are in all
 * @param projects how many there are in all
 * @param names of the owners
 */
public record Overview(
        List<Undertaking> portfolios,
        List<Group> groups,
        long programmes,
        long projects,
        Map<String, Tally> tallies,
        ActionFilter.Page late,
        LocalDate today,
        Map<String, String> names) {}
