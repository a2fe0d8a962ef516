package org.goldenthread.measures.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Ties measures to the priorities that they show the progress of, by the priority's title or reference. */
@Component
class PriorityTies {
    private static final String PRIORITY = "priority";
    private final Things things;

    PriorityTies(Things things) {
        this.things = things;
    }

    Known of(String council) {
        return new Known(council);
    }

    /** The priorities of one council, and what measures them already. */
    final class Known {
        private final List<Thing> priorities;
        private final Set<String> tied = new HashSet<>();

        Known(String council) {
            priorities = things.all(PRIORITY, council);
            things.tiesOfKind(council, TieKind.MEASURED_BY).forEach(tie -> tied.add(tie.upper() + " " + tie.lower()));
        }

        /** @return how many ties are new */
        int tie(FileRow row, String measure, List<Problem> problems) {
            int made = 0;
            for (var words : row.list(PRIORITY)) {
                var found = priorities.stream()
                        .filter(one -> one.ref().equalsIgnoreCase(words)
                                || Wording.key(one.title()).equals(Wording.key(words)))
                        .toList();
                if (found.size() != 1) {
                    var many = found.isEmpty() ? "no priority" : "more than one priority";
                    problems.add(row.problem(PRIORITY, "There is " + many + " called “" + words + "”"));
                } else if (tied.add(found.getFirst().ref() + " " + measure)) {
                    things.tie(found.getFirst().ref(), measure, TieKind.MEASURED_BY);
                    made++;
                }
            }
            return made;
        }
    }
}
