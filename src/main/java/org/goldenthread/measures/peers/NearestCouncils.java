package org.goldenthread.measures.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.calculation.Calculated;
import org.goldenthread.measures.comparison.Neighbours;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the councils most like one's own, by measures of context such as population and deprivation. */
@Component
@Transactional(readOnly = true)
public class NearestCouncils {
    private final Calculated calculated;
    private final Subjects subjects;

    NearestCouncils(Calculated calculated, Subjects subjects) {
        this.calculated = calculated;
        this.subjects = subjects;
    }

    /**
     * By what councils are found alike.
     *
     * @param context measures that describe a place rather than how well it is run
     * @param by the day by which figures must have begun; the latest before it count
     * @param many how many councils
     */
    public record Search(List<Measure> context, LocalDate by, int many) {}

    /** The nearest councils with their distances; says which measures lacked figures. */
    public Checked<PeerGroups.Membership> find(String council, Search search) {
        if (search.context().isEmpty()) {
            return Checked.refused("context", "Choose at least one measure of context");
        }
        if (search.many() < 1 || search.many() > 60) {
            return Checked.refused("many", "Enter how many councils, from 1 to 60");
        }
        var all = subjects.all(council).stream()
                .filter(one -> one.sort() == Subject.Sort.COUNCIL)
                .toList();
        int own = place(all);
        var gathered = new Gathered(all, own);
        var sheets = calculated.of(search.context(), null);
        search.context().forEach(one -> gathered.add(one, sheets.get(one.ref()), search.by()));
        var lines = gathered.lines;
        var words = gathered.words;
        var remarks = gathered.remarks;
        if (own < 0 || lines.isEmpty()) {
            return Checked.refused("context", "This council has no figure of these measures to begin from");
        }
        var members = new Neighbours(lines)
                .of(own, search.many()).stream()
                        .map(one -> new PeerGroup.Member(all.get(one.place()).id(), one.words(lines.size())))
                        .toList();
        return members.isEmpty()
                ? Checked.refused("context", "No other council has figures of these measures")
                : Checked.accepted(new PeerGroups.Membership(
                        search.by(), "Nearest by " + String.join(", ", words), String.join("; ", remarks), members));
    }

    private static int place(List<Subject> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).own()) {
                return i;
            }
        }
        return -1;
    }

    /** The context of all councils, measure by measure. */
    private static final class Gathered {
        private final List<Subject> all;
        private final int own;
        final List<Line> lines = new ArrayList<>();
        final List<String> words = new ArrayList<>();
        final List<String> remarks = new ArrayList<>();

        Gathered(List<Subject> all, int own) {
            this.all = all;
            this.own = own;
        }

        void add(Measure measure, @Nullable Sheets sheets, LocalDate by) {
            int column = -1;
            if (own >= 0 && sheets != null && !sheets.lengths().isEmpty()) {
                var grid = sheets.grid(
                        Series.values(measure.ref(), sheets.lengths().getLast()));
                int row = grid.row(all.get(own).id());
                column = row < 0 ? -1 : latest(grid, row, by);
                if (column >= 0) {
                    take(measure, grid, column);
                }
            }
            if (column < 0) {
                remarks.add(measure.title() + ": left out, because this council has no figure by " + by);
            }
        }

        private static int latest(Grid grid, int row, LocalDate by) {
            int column = grid.periods() - 1;
            while (column >= 0 && (grid.start(column).isAfter(by) || grid.at(row, column) == Line.NO_FIGURE)) {
                column--;
            }
            return column;
        }

        private void take(Measure measure, Grid grid, int column) {
            var raw = new long[all.size()];
            int without = 0;
            for (int i = 0; i < raw.length; i++) {
                int row = grid.row(all.get(i).id());
                raw[i] = row < 0 ? Line.NO_FIGURE : grid.at(row, column);
                without += raw[i] == Line.NO_FIGURE ? 1 : 0;
            }
            lines.add(Line.of(raw, grid.scale()));
            words.add(measure.title() + " (" + grid.period(column).words() + ")");
            if (without > 0) {
                remarks.add(measure.title() + ": " + without + " of " + all.size() + " councils have no figure");
            }
        }
    }
}
