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
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A register of risks, the highest scores first. */
@Component
class RegisterTable implements Block {
    private static final Setting ONLY = Setting.choice(
            "only",
            "Only",
            "All risks",
            List.of(
                    new Choice(RiskFilter.ABOVE_APPETITE, "Above appetite"),
                    new Choice(RiskFilter.OVERDUE, "Review overdue")));
    private static final List<Column> COLUMNS = List.of(
            new Column("Risk", false),
            new Column("Owner", false),
            new Column("Gross", false),
            new Column("Current", false),
            new Column("Target", false),
            new Column("Next review", false),
            new Column("State", false));
    private final RisksShown shown;

    RegisterTable(RisksShown shown) {
        this.shown = shown;
    }

    @Override
    public String code() {
        return "risks/register";
    }

    @Override
    public String title() {
        return "Risk register";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(shown.register(council), ONLY);
    }

    @Override
    public Drawn draw(Asked asked) {
        var found = shown.of(asked, asked.setting("only"));
        if (found.risks().isEmpty()) {
            return Drawn.saying("There are no such risks.");
        }
        var left = shown.leftOut(asked, found);
        var facts = new ArrayList<Fact>();
        var rows = new ArrayList<List<Cell>>();
        for (var risk : found.risks()) {
            var now = found.now().get(risk.ref());
            fact(risk, "gross score", risk.gross(), facts);
            fact(risk, "current score", now, facts);
            fact(risk, "target score", risk.target(), facts);
            rows.add(row(risk, found));
        }
        return new Drawn(List.of(new Part.Table("Risk register", COLUMNS, rows, asked.note(left))), facts, left);
    }

    private static void fact(Risk risk, String which, @Nullable Assessment assessment, List<Fact> facts) {
        if (assessment != null) {
            facts.add(RisksShown.fact(risk, which, assessment));
        }
    }

    private static List<Cell> row(Risk risk, RisksShown.Found found) {
        return List.of(
                Cell.link(risk.title(), "/risks/" + risk.ref(), risk.ref()),
                Cell.text(found.owner(risk)),
                RisksShown.cell(risk.gross()),
                RisksShown.cell(found.now().get(risk.ref())),
                RisksShown.cell(risk.target()),
                Cell.day(risk.standing().due()),
                Cell.status(risk.state()));
    }
}
