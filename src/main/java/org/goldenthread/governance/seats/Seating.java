package org.goldenthread.governance.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.governance.seats.Quorum.Share;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a body: how many, who has them, and how many must be there to decide.
 *
 * @param seats those that may vote
 * @param why why it is not in proportion, where it need not be
 * @param shares by political group or partner
 */
public record Seating(int seats, Rule rule, String why, List<Share> shares, Quorum quorum) {
    public Seating {
        shares = List.copyOf(shares);
    }

    /** Whether the seats have to follow the groups on the council. */
    public enum Rule {
        PROPORTIONATE("In proportion to the groups on the council"),
        WAIVED("Not in proportion: the council has agreed so"),
        FREE("No such rule: a board of officers, an executive, a partnership");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; none for an unknown one. */
        public static Rule ofCode(String code) {
            for (var one : values()) {
                if (one.code().equals(code.strip())) {
                    return one;
                }
            }
            return FREE;
        }
    }

    /** Seats that no group has. */
    public int unshared() {
        return shares.isEmpty() ? 0 : seats - shared();
    }

    public int shared() {
        return shares.stream().mapToInt(Share::seats).sum();
    }

    public int of(String group) {
        return shares.stream()
                .filter(one -> one.of(group))
                .mapToInt(Share::seats)
                .sum();
    }

    /** Such as "4 + 2 + 2 = 8"; with what is missing where it does not add up. */
    public String sum() {
        var parts = shares.stream().map(one -> String.valueOf(one.seats())).toList();
        var sum = String.join(" + ", parts) + " = " + shared();
        return shared() == seats ? sum : sum + ", and there are " + seats + " seats";
    }

    /**
     * What is wrong with the shares, each in words; empty where nothing is.
     *
     * @param due what each group is entitled to; absent where nobody has written down who is on the council
     */
    public List<String> wrong(@Nullable Proportion due) {
        var wrong = new ArrayList<String>();
        if (!shares.isEmpty() && shared() != seats) {
            wrong.add(sum());
        }
        if (rule == Rule.PROPORTIONATE && due != null && !shares.isEmpty()) {
            for (var one : due.shares()) {
                int has = of(one.group().name());
                if (one.group().grouped() && has != one.seats()) {
                    wrong.add("%s has %d and is entitled to %d"
                            .formatted(one.group().name(), has, one.seats()));
                }
            }
            shares.stream()
                    .filter(one -> one.seats() > 0
                            && due.shares().stream()
                                    .noneMatch(other -> one.of(other.group().name())))
                    .forEach(one ->
                            wrong.add("%s has %d and is no group on the council".formatted(one.name(), one.seats())));
        }
        return wrong;
    }
}
