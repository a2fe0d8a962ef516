package org.goldenthread.organisation.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Chart.Placed;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Unit;

/** What changes are written with: ink in the record, or pencil, which leaves no trace and shows what ink would do. */
public sealed interface Pen permits Ink, Pen.Pencil {
    LocalDate today();

    /** Enters something new in its place and gives its reference. */
    String enter(Placed draft, Placement place);

    /** Writes what was changed, on the version that the writer had before their eyes, and gives the new version. */
    int write(Chart chart, Placed changed);

    void place(String council, Placement placement);

    /** Enters somebody who holds a post, and gives their number. */
    long seat(String council, Holder holder);

    /** Writes a holder's last day, address and account anew. */
    void correct(Holder holder);

    void strike(Holder holder);

    /** Brings the cards of these up to today where they are not; nothing is written where they are. */
    void align(Chart chart, Collection<? extends Placed> all);

    /** What belonged to units that have merged goes on with the units that carry on. */
    void carryOn(Chart chart);

    /** Whoever holds the post today may act for it; whoever does not may not. */
    void rights(Chart chart, Post post);

    /** The account of somebody who has a role in the council, by their address. */
    Optional<Long> account(String council, String email);

    /** Shows what would happen; refs are made up. */
    final class Pencil implements Pen {
        private final LocalDate today;
        private int made;

        public Pencil(LocalDate today) {
            this.today = today;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public String enter(Placed draft, Placement place) {
            made++;
            return (draft instanceof Unit ? "new-unit-" : "new-post-") + made;
        }

        @Override
        public int write(Chart chart, Placed changed) {
            return changed instanceof Unit unit ? unit.version() : 1;
        }

        @Override
        public void place(String council, Placement placement) {}

        @Override
        public long seat(String council, Holder holder) {
            return - ++made;
        }

        @Override
        public void correct(Holder holder) {}

        @Override
        public void strike(Holder holder) {}

        @Override
        public void align(Chart chart, Collection<? extends Placed> all) {}

        @Override
        public void carryOn(Chart chart) {}

        @Override
        public void rights(Chart chart, Post post) {}

        @Override
        public Optional<Long> account(String council, String email) {
            return Optional.empty();
        }
    }
}
