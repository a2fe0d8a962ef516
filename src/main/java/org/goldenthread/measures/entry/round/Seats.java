package org.goldenthread.measures.entry.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Tree;
import org.goldenthread.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sits where today: the names of posts, of those who hold them, and of the units on top. */
@Component
public class Seats {
    private final Organisation organisation;

    Seats(Organisation organisation) {
        this.organisation = organisation;
    }

    /** A council's seats as of today. */
    public Today of(String council) {
        return new Today(organisation.tree(council));
    }

    /** The seats of one day. */
    public record Today(Tree tree) {
        /** The post's name; its reference where it is not open today. */
        public String post(@Nullable String ref) {
            var seat = ref == null ? null : tree.seat(ref);
            return seat == null ? ref == null ? "Nobody" : ref : seat.post().name();
        }

        public List<Holder> holders(@Nullable String ref) {
            var seat = ref == null ? null : tree.seat(ref);
            return seat == null ? List.of() : seat.holders();
        }

        /** Who holds the post; "vacant" where nobody does. */
        public String who(@Nullable String ref) {
            var holders = holders(ref);
            return holders.isEmpty()
                    ? "vacant"
                    : holders.stream().map(Holder::shown).collect(Collectors.joining(", "));
        }

        /** The unit at the top above a unit. */
        public Optional<Unit> department(@Nullable String unit) {
            return unit == null ? Optional.empty() : tree.path(unit).stream().findFirst();
        }
    }
}
