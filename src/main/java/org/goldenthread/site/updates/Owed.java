package org.goldenthread.site.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that somebody owes and has done today, by sort, the most urgent sort first. */
public record Owed(List<Group> groups) {
    public Owed {
        groups = List.copyOf(groups);
    }

    /**
     * What is owed of one sort.
     *
     * @param open the most urgent first
     * @param done what was done today
     */
    public record Group(Sort sort, List<Duty> open, List<Done> done) {
        public Group {
            open = List.copyOf(open);
            done = List.copyOf(done);
        }

        public int total() {
            return open.size() + done.size();
        }

        /** "3 of 11 done". */
        public String words() {
            return done.size() + " of " + total() + " done";
        }
    }

    public int done() {
        return groups.stream().mapToInt(group -> group.done().size()).sum();
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    public long late(LocalDate today) {
        return groups.stream()
                .flatMap(group -> group.open().stream())
                .filter(duty -> duty.term().isLate(today))
                .count();
    }

    /** "3 of 11 done", as every page says it. */
    public String words() {
        return done() + " of " + total() + " done";
    }

    /** What is open, sort by sort: "8 figures, 1 sign-off"; empty where nothing is. */
    public String openWords() {
        return groups.stream()
                .filter(group -> !group.open().isEmpty())
                .map(group -> group.sort().count(group.open().size()))
                .collect(Collectors.joining(", "));
    }
}
