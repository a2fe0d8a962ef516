package org.goldenthread.measures.peers.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.comparison.Stand;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.peers.beside.Compared;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;

/** The councils of a comparison as a list: those with a figure by rank, then those without. */
final class CompareList {
    private final Compared compared;
    private final CompareWords words;
    private final @Nullable Stand own;

    CompareList(Compared compared) {
        this.compared = compared;
        this.words = new CompareWords(compared);
        this.own = compared.own();
    }

    static Listing<PeerRow> of(Compared compared, List<PeerRow> found, ListRequest request, List<Filter> filters) {
        var rows = found.stream().sorted(sorted(request)).toList();
        return new Listing<>(
                request,
                "councils",
                List.of(
                        Column.sortable("rank", "Rank", row -> Cell.text(row.rank())),
                        Column.sortable("council", "Council", row -> Cell.text(row.council())),
                        Column.of("value", "Value", row -> Cell.text(row.value())),
                        Column.of("standing", "Figure is", row -> Cell.text(row.standing())),
                        Column.of("percentile", "Percentile", row -> Cell.text(row.percentile())),
                        Column.of("quartile", "Quartile", row -> Cell.text(row.quartile())),
                        Column.of("difference", "Beside this council", row -> Cell.text(row.difference())),
                        Column.of(
                                "group",
                                "Group",
                                row -> Cell.text(compared.setting().group().name())),
                        Column.of(
                                "period",
                                "Period",
                                row -> Cell.text(compared.setting().period().words()))),
                rows,
                filters,
                rows.size(),
                null,
                "Nobody has a figure");
    }

    private static Comparator<PeerRow> sorted(ListRequest request) {
        Comparator<PeerRow> order =
                request.sort().equals("council") ? Comparator.comparing(PeerRow::council) : (one, other) -> 0;
        return request.descending() ? order.reversed() : order;
    }

    List<PeerRow> rows() {
        var rows = new ArrayList<PeerRow>();
        compared.comparison().order().stream()
                .filter(one -> compared.isShown(one.place()))
                .map(this::row)
                .forEach(rows::add);
        for (int place = 0; place < compared.subjects().size(); place++) {
            if (!compared.comparison().field().figures().has(place) && compared.isShown(place)) {
                rows.add(absent(place));
            }
        }
        return rows;
    }

    private PeerRow row(Stand stand) {
        var comparison = compared.comparison();
        var standing = compared.worths().get(stand.place()).standing();
        boolean ranked = comparison.field().polarity().judges();
        int quartile = comparison.quartile(stand);
        return new PeerRow(
                stand.place(),
                ranked ? stand.rank() + (stand.tie().others() > 0 ? "=" : "") : "–",
                stand.name(),
                Printed.of(compared.measure().sheet(), stand.figure()),
                standing == Standing.FINAL ? "" : standing.words(),
                ranked ? words.percentile(stand) : "–",
                quartile == 0 ? "–" : CompareWords.ordinal(quartile),
                difference(stand));
    }

    private String difference(Stand stand) {
        if (own == null || stand.place() == Compared.OWN) {
            return "–";
        }
        var apart = Printed.apart(compared.measure().sheet(), stand.figure().subtract(own.figure()));
        return apart.isEmpty() ? "–" : apart;
    }

    private PeerRow absent(int place) {
        return new PeerRow(
                place,
                "–",
                compared.subjects().get(place).name(),
                "no figure",
                compared.worths().get(place).why(),
                "–",
                "–",
                "–");
    }
}
