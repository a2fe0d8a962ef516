package org.goldenthread.risks.blocks;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.risks.Assessment;
import org.goldenthread.risks.Movement;
import org.goldenthread.risks.Movement.Way;
import org.goldenthread.risks.Risk;
import org.goldenthread.site.list.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The risks that are new or scored differently since the report before. */
@Component
class MovedTable implements Block {
    private static final List<Column> COLUMNS = List.of(
            new Column("Risk", false),
            new Column("Owner", false),
            new Column("Before", false),
            new Column("Now", false),
            new Column("Movement", false),
            new Column("Why", false));
    private final RisksShown shown;

    MovedTable(RisksShown shown) {
        this.shown = shown;
    }

    @Override
    public String code() {
        return "risks/moved";
    }

    @Override
    public String title() {
        return "Risks that moved";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(shown.register(council));
    }

    @Override
    public Drawn draw(Asked asked) {
        if (!asked.since().isBefore(asked.asAt())) {
            return Drawn.saying("There is no report before this one, so that nothing can be said to have moved.");
        }
        var found = shown.of(asked, "");
        var facts = new ArrayList<Fact>();
        var rows = new ArrayList<List<Cell>>();
        for (var risk : found.risks()) {
            var now = found.now().get(risk.ref());
            var before = found.before().get(risk.ref());
            if (now != null && moved(before, now).way() != Way.SAME) {
                rows.add(row(risk, found.owner(risk), before, now));
                if (before != null) {
                    facts.add(RisksShown.fact(
                            risk, "score on " + Cell.day(asked.since()).words(), before));
                }
                facts.add(RisksShown.fact(risk, "current score", now));
            }
        }
        var left = shown.leftOut(asked, found);
        int still = found.risks().size() - rows.size();
        left.addFirst("%d of %d risks have not moved and are left out."
                .formatted(still, found.risks().size()));
        var since = Cell.day(asked.since()).words();
        if (rows.isEmpty()) {
            var words = "No risk has moved since " + since + ". ";
            return new Drawn(List.of(Part.Paragraph.of(words + asked.note(left))), List.of(), left);
        }
        return new Drawn(
                List.of(new Part.Table("Risks that moved since " + since, COLUMNS, rows, asked.note(left))),
                facts,
                left);
    }

    /** Scores of two matrices are not compared. */
    private static Movement moved(@Nullable Assessment before, Assessment now) {
        if (before == null) {
            return new Movement(Way.NEW, 0);
        }
        return before.mark().matrix() == now.mark().matrix()
                ? Movement.between(before.mark().score(), now.mark().score())
                : new Movement(Way.UNKNOWN, 0);
    }

    private static List<Cell> row(Risk risk, String owner, @Nullable Assessment before, Assessment now) {
        return List.of(
                Cell.link(risk.title(), "/risks/" + risk.ref(), risk.ref()),
                Cell.text(owner),
                before == null ? Cell.text("–") : RisksShown.cell(before),
                RisksShown.cell(now),
                Cell.text(moved(before, now).words()),
                Cell.text(now.reason()));
    }
}
