package org.goldenthread.reports.rounds.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Completion;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.reports.rounds.Tally;
import org.goldenthread.site.list.Cell;
import org.springframework.stereotype.Component;

/** Who answered a round, by service. */
@Component
class CompletionBlock implements Block {
    private static final List<Column> COLUMNS = List.of(
            new Column("Service", false),
            new Column("Lines asked", true),
            new Column("Answered", true),
            new Column("Of these late", true),
            new Column("Owed", true),
            new Column("Excused", true));
    private final RoundChosen chosen;
    private final Answers answers;

    CompletionBlock(RoundChosen chosen, Answers answers) {
        this.chosen = chosen;
        this.answers = answers;
    }

    @Override
    public String code() {
        return "reports/completion";
    }

    @Override
    public String title() {
        return "Who answered the round";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(chosen.setting(council));
    }

    @Override
    public Drawn draw(Asked asked) {
        return chosen.of(asked)
                .map(round -> draw(asked, round))
                .orElseGet(() -> Drawn.saying("No round was opened for a period up to " + asked.day() + "."));
    }

    private Drawn draw(Asked asked, Round round) {
        var completion = Completion.of(answers.of(round));
        var rows = new ArrayList<List<Cell>>();
        var facts = new ArrayList<Fact>();
        for (var part : completion.services()) {
            rows.add(row(part.name(), part.tally()));
            facts.addAll(facts(round, part.name(), part.tally()));
        }
        rows.add(row("All", completion.all()));
        facts.addAll(facts(round, "all services", completion.all()));
        facts.add(fact(
                round,
                "all services",
                completion.all().answered() + " of " + completion.all().asked(),
                completion.all()));
        var note = asked.note(List.of(RoundChosen.sure(round)));
        return new Drawn(
                List.of(new Part.Table(round.title() + ": who answered", COLUMNS, rows, note)), facts, List.of());
    }

    /** In the order of the columns. */
    private static List<Integer> counts(Tally tally) {
        return List.of(tally.asked(), tally.answered(), tally.late(), tally.open(), tally.excused());
    }

    private static List<Cell> row(String name, Tally tally) {
        var row = new ArrayList<>(List.of(Cell.text(name)));
        counts(tally).forEach(count -> row.add(Cell.number(count)));
        return row;
    }

    private static List<Fact> facts(Round round, String name, Tally tally) {
        var facts = new ArrayList<Fact>();
        var counts = counts(tally);
        for (int i = 0; i < counts.size(); i++) {
            var about = name + ", " + COLUMNS.get(i + 1).title().toLowerCase(Locale.UK);
            facts.add(fact(round, about, counts.get(i).toString(), tally));
        }
        return facts;
    }

    private static Fact fact(Round round, String about, String value, Tally tally) {
        return new Fact(
                round.title() + ", " + about,
                value,
                tally.words() + ". " + RoundChosen.sure(round),
                "/reports/rounds/" + round.ref());
    }
}
