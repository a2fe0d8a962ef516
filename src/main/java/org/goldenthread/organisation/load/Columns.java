package org.goldenthread.organisation.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Tree;
import org.goldenthread.organisation.Unit;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the organisation's file, the same going out and coming in.
 *
 * @param seat absent where the unit has no post
 * @param holder absent where nobody holds the post
 */
public record Columns(
        Tree tree,
        Unit unit,
        String parent,
        Tree.@Nullable Seat seat,
        @Nullable Holder holder) {
    static final String UNIT = "unit";

    /** Coming in only: the unit that carries on when one has closed. */
    static final String MERGED_INTO = "merged-into";

    /** The way to a unit, part by part, in a file. */
    static final String STEP = " > ";

    /** The columns, as lists are exported. */
    public static List<Column<Columns>> all() {
        return List.of(
                Column.of("ref", "ref", row -> Cell.text(row.unit.ref())),
                Column.of("level", "level", row -> Cell.text(row.unit.level().code())),
                Column.of(UNIT, UNIT, row -> Cell.text(row.unit.name())),
                Column.of("parent", "parent", row -> Cell.text(row.parent)),
                Column.of("opened", "opened", row -> Cell.day(row.unit.life().opened())),
                Column.of("closed", "closed", row -> Cell.day(row.unit.life().closed())),
                Column.of(
                        "post-ref",
                        "post ref",
                        row -> Cell.text(row.post(seat -> seat.post().ref()))),
                Column.of(
                        "post",
                        "post",
                        row -> Cell.text(row.post(seat -> seat.post().name()))),
                Column.of("leads", "leads", row -> Cell.text(row.post(seat -> seat.leads() ? "yes" : ""))),
                Column.of(
                        "post-opened",
                        "post opened",
                        row -> Cell.day(
                                row.seat == null ? null : row.seat.post().life().opened())),
                Column.of(
                        "post-closed",
                        "post closed",
                        row -> Cell.day(
                                row.seat == null ? null : row.seat.post().life().closed())),
                Column.of("holder", "holder", row -> Cell.text(row.holds(Holder::name))),
                Column.of(
                        "email",
                        "email",
                        row -> Cell.text(row.holds(one -> one.person().email()))),
                Column.of(
                        "kind",
                        "kind",
                        row -> Cell.text(row.holds(one -> one.kind().words().toLowerCase(Locale.UK)))),
                Column.of(
                        "from",
                        "from",
                        row -> Cell.day(
                                row.holder == null ? null : row.holder.term().since())),
                Column.of(
                        "to",
                        "to",
                        row -> Cell.day(
                                row.holder == null ? null : row.holder.term().until())));
    }

    private String post(java.util.function.Function<Tree.Seat, String> words) {
        return seat == null ? "" : words.apply(seat);
    }

    private String holds(java.util.function.Function<Holder, String> words) {
        return holder == null ? "" : words.apply(holder);
    }

    /** A row for every holder, for every vacant post, and for every unit without posts, in the order of the tree. */
    public static List<Columns> rows(Tree tree) {
        var units = tree.flat();
        Map<String, Integer> names = new HashMap<>();
        units.forEach(unit -> names.merge(unit.name().toLowerCase(Locale.UK), 1, Integer::sum));
        List<Columns> rows = new ArrayList<>();
        for (var unit : units) {
            var path = tree.path(unit.ref());
            var parent = path.size() < 2 ? "" : parent(path.subList(0, path.size() - 1), names);
            var seats = tree.seats(unit.ref());
            if (seats.isEmpty()) {
                rows.add(new Columns(tree, unit, parent, null, null));
            }
            for (var seat : seats) {
                if (seat.vacant()) {
                    rows.add(new Columns(tree, unit, parent, seat, null));
                }
                seat.holders().forEach(holder -> rows.add(new Columns(tree, unit, parent, seat, holder)));
            }
        }
        return rows;
    }

    private static String parent(List<Unit> above, Map<String, Integer> names) {
        var name = above.getLast().name();
        return names.getOrDefault(name.toLowerCase(Locale.UK), 0) == 1
                ? name
                : String.join(STEP, above.stream().map(Unit::name).toList());
    }

    /** What the file is called: the council and the day. */
    public static String fileName(String council, LocalDate day) {
        return "organisation-" + council.toLowerCase(Locale.ROOT) + "-" + day;
    }
}
