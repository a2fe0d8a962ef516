package org.goldenthread.delivery.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.vocabulary.Problem;

/**
 * A council's criteria in one edition. An edition never changes; other criteria or weights are a new one.
 *
 * @param note why this edition was made
 */
record Scheme(long id, String council, int edition, String note, Instant made, List<Criterion> criteria) {
    /** The best score by a criterion; the worst is nought. */
    static final int BEST = 5;

    static final int MOST = 10;
    private static final int WHOLE = 100;

    Scheme {
        criteria = List.copyOf(criteria);
    }

    /**
     * One criterion.
     *
     * @param weight its share of 100
     * @param guidance what a low and a high score mean
     */
    record Criterion(long id, String name, int weight, String guidance) {}

    /** What is wrong with criteria that are to become an edition; weights are shares and sum to 100. */
    static List<Problem> check(List<Criterion> criteria) {
        var problems = new ArrayList<Problem>();
        if (criteria.isEmpty()) {
            problems.add(new Problem("name1", "Enter at least one criterion"));
            return problems;
        }
        for (int i = 0; i < criteria.size(); i++) {
            var one = criteria.get(i);
            if (one.name().isBlank() || one.name().length() > 200) {
                problems.add(new Problem("name" + (i + 1), "Name the criterion, up to 200 characters"));
            }
            if (one.weight() < 1 || one.weight() > WHOLE) {
                problems.add(new Problem("weight" + (i + 1), "A weight is a whole number from 1 to 100"));
            }
        }
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        if (problems.isEmpty() && sum != WHOLE) {
            problems.add(new Problem("weight1", "The weights sum to " + sum + "; they are shares of 100"));
        }
        return problems;
    }
}
