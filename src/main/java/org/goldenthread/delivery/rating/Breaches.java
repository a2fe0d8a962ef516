package org.goldenthread.delivery.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.goldenthread.delivery.rating.Given.Criterion;

/** How many of time, cost, scope and benefits will not be met within tolerance: none, one, two or three, all four. */
record Breaches(Edition edition, Scale scale) implements Rule {
    private static final int[] LEVELS = {0, 1, 2, 2, 3};

    Breaches {
        if (scale.levels().size() != 4) {
            throw new IllegalArgumentException("none, one, two or three, and all four make four levels");
        }
    }

    @Override
    public String words() {
        var levels = scale.levels();
        return "By how many of time, cost, scope and benefits will not be met within tolerance: none "
                + levels.get(0).words() + ", one " + levels.get(1).words() + ", two or three "
                + levels.get(2).words() + ", all four " + levels.get(3).words() + ".";
    }

    @Override
    public boolean asksForJudgement() {
        return true;
    }

    @Override
    public Judged open(Given given, LocalDate today) {
        var criteria = given.criteria();
        var missing = Arrays.stream(Criterion.values())
                .filter(one -> !criteria.judged().contains(one))
                .toList();
        if (!missing.isEmpty()) {
            return new Judged(NO_DATA, "nobody has judged " + listed(missing));
        }
        var breached = criteria.breached();
        return new Judged(
                scale.levels().get(LEVELS[breached.size()]),
                breached.isEmpty()
                        ? "time, cost, scope and benefits will all be met within tolerance"
                        : listed(breached) + " will not be met within tolerance (" + breached.size() + " of 4)");
    }

    private static String listed(Collection<Criterion> criteria) {
        return criteria.stream().sorted().map(Criterion::words).collect(Collectors.joining(", "));
    }
}
