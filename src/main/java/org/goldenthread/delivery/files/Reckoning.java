package org.goldenthread.delivery.files;

import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.Problem;

/**
 * What taking a file in does, or would do.
 *
 * @param changes one for each project, action and milestone that is added or changed
 * @param same how many are as the record has them
 * @param refused what is not taken, each with its place and why
 * @param notes what the file holds and the record does not
 */
public record Reckoning(List<Change> changes, int same, List<Problem> refused, List<String> notes) {
    public Reckoning {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /**
     * One change.
     *
     * @param place where in the file
     * @param noun such as "Project"
     * @param ref of what is changed or was added; empty for what would be added
     * @param words what is done, such as "added: due 1 Apr 2026", "progress 40% → 60%"
     */
    public record Change(String place, String noun, String title, String ref, String words) {
        boolean added() {
            return words.startsWith(ADDED);
        }
    }

    static final String ADDED = "added";

    private String added(String noun) {
        long count = changes.stream()
                .filter(one -> one.noun().equals(noun) && one.added())
                .count();
        return count + " " + noun.toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    /** The whole of it in a sentence. */
    public String words() {
        return "%s, %s and %s added, %d changed, %d as they were, %d refused"
                .formatted(
                        added("Project"),
                        added("Action"),
                        added("Milestone"),
                        changes.stream().filter(one -> !one.added()).count(),
                        same,
                        refused.size());
    }
}
