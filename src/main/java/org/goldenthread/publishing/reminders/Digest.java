package org.goldenthread.publishing.reminders;

import java.util.List;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.State;

/**
 * One message: what somebody's posts owe in one council.
 *
 * @param note why it is sent besides, such as that somebody of a reporting round asks; empty where it is the usual one
 * @param all the address of everything that they owe
 * @param settings where they change what comes
 * @param stop the address that stops all of it at one click
 * @param until the last day of its links, in words
 */
public record Digest(
        To to,
        String note,
        List<Part> parts,
        int items,
        int late,
        String all,
        String settings,
        String stop,
        String until) {
    public Digest {
        parts = List.copyOf(parts);
    }

    /** Whom it is for. */
    public record To(long account, String email, String name, String council, String councilName) {}

    /**
     * What is owed of one sort.
     *
     * @param items the most urgent first
     * @param more how many are not told
     * @param stop the address that stops reminders of this sort
     */
    public record Part(Sort sort, List<Item> items, int more, String stop) {
        public Part {
            items = List.copyOf(items);
        }

        public String heading() {
            return sort.title() + " (" + (items.size() + more) + ")";
        }
    }

    /**
     * One duty.
     *
     * @param when by when, in words; may be empty
     * @param last what was said last; may be empty
     * @param link opens it and nothing else
     */
    public record Item(State state, String title, String about, String when, String last, String link) {}

    /** "3 late, 11 in all: your updates for Harrowmere Borough Council". */
    public String subject() {
        if (items == 0) {
            return "You are asked for an update, " + to.councilName();
        }
        return (late == 0 ? "" : late + " late, ") + items + (items == 1 ? " update" : " updates") + " due from you, "
                + to.councilName();
    }

    /** What it says first. */
    public String opening() {
        var asked = note.isEmpty() || note.endsWith(" ") ? note : note + " ";
        return items == 0 ? asked.strip() : asked + owed();
    }

    private String owed() {
        return "Your posts owe " + items + (items == 1 ? " update" : " updates") + " to " + to.councilName()
                + (late == 0 ? "." : late == 1 ? "; one is late." : "; " + late + " are late.");
    }

    /** What a link does, and for how long. */
    public String about() {
        return "Each link opens one update, for you alone once you are signed in, until " + until + ".";
    }
}
