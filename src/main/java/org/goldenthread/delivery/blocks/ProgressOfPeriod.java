package org.goldenthread.delivery.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.delivery.updates.ProgressTable;
import org.goldenthread.delivery.updates.ProgressUpdates;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.list.Cell;
import org.springframework.stereotype.Component;

/** What the parts of a programme have achieved in the year, the last three months beside the nine before. */
@Component
class ProgressOfPeriod implements Block {
    private static final int MOST = 6;
    private final Programmes programmes;
    private final ProgressUpdates updates;

    ProgressOfPeriod(Programmes programmes, ProgressUpdates updates) {
        this.programmes = programmes;
        this.updates = updates;
    }

    @Override
    public String code() {
        return "delivery/progress";
    }

    @Override
    public String title() {
        return "Progress table of a programme";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(programmes.choice(council));
    }

    @Override
    public List<Setting> checked(String council) {
        return List.of(Programmes.typed());
    }

    @Override
    public Drawn draw(Asked asked) {
        var programme = programmes.chosen(asked);
        if (programme.isEmpty()) {
            return Programmes.none(asked);
        }
        var table = updates.table(programme.get().ref());
        if (table.rows().isEmpty()) {
            return Drawn.saying(programme.get().title() + " has no parts yet.");
        }
        var told = new Told(asked);
        var rows = table.rows().stream()
                .map(row -> List.of(
                        Cell.link(
                                row.part().title(),
                                Programmes.href(row.part()),
                                row.part().ref()),
                        Cell.text(told.of(row.earlier())),
                        Cell.text(told.of(row.recent())),
                        Cell.status(row.part().standing().state())))
                .toList();
        var left = programmes.asOfToday(asked);
        left.addAll(told.leftOut());
        return new Drawn(
                List.of(new Part.Table(
                        "Progress of " + programme.get().title(),
                        List.of(
                                new Column("Strand or project", false),
                                new Column("Earlier in " + table.year().words(), false),
                                new Column(table.quarter().words() + " and since", false),
                                new Column("Status", false)),
                        rows,
                        asked.note(left))),
                told.facts(),
                left);
    }

    /** Puts facts into words, as many as a table can bear and none from after the paper's day; counts the rest. */
    private static final class Told {
        private final Asked asked;
        private final List<Fact> facts = new ArrayList<>();
        private int more;
        private int later;

        Told(Asked asked) {
            this.asked = asked;
        }

        String of(List<ProgressTable.Fact> happened) {
            var until = happened.stream()
                    .filter(one -> !one.day().isAfter(asked.asAt()))
                    .toList();
            later += happened.size() - until.size();
            var shown = until.stream().limit(MOST).toList();
            more += until.size() - shown.size();
            shown.forEach(one -> facts.add(new Fact(
                    one.title() + ", " + Cell.day(one.day()).words(),
                    one.words(),
                    "Recorded for " + Cell.day(one.day()).words() + ".",
                    "/thread/go/" + one.ref())));
            return shown.isEmpty()
                    ? "Nothing is recorded."
                    : shown.stream()
                            .map(one -> Cell.day(one.day()).words() + ": " + one.title() + ", " + one.words())
                            .collect(Collectors.joining("; "));
        }

        List<Fact> facts() {
            return facts;
        }

        List<String> leftOut() {
            var left = new ArrayList<String>();
            if (more > 0) {
                left.add(more + " more " + (more == 1 ? "entry is" : "entries are")
                        + " left out, the oldest of each part.");
            }
            if (later > 0) {
                left.add(later + (later == 1 ? " entry" : " entries") + " of after that day "
                        + (later == 1 ? "is" : "are") + " left out.");
            }
            return left;
        }
    }
}
