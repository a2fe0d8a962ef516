package org.goldenthread.reports.rounds.blocks;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Change;
import org.goldenthread.reports.rounds.Comparison;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.updates.Sort;
import org.springframework.stereotype.Component;

/** What changed from the round before to this one. */
@Component
class RoundBlock implements Block {
    private static final int MOST = 60;
    private static final List<Column> COLUMNS = List.of(
            new Column("What", false),
            new Column("Service", false),
            new Column("From", false),
            new Column("To", false),
            new Column("Change", false));
    private final RoundChosen chosen;
    private final ReportingRounds rounds;
    private final Answers answers;

    RoundBlock(RoundChosen chosen, ReportingRounds rounds, Answers answers) {
        this.chosen = chosen;
        this.rounds = rounds;
        this.answers = answers;
    }

    @Override
    public String code() {
        return "reports/round";
    }

    @Override
    public String title() {
        return "What changed since the last round";
    }

    @Override
    public List<Setting> settings(String council) {
        var kinds = answers.sorts().stream().map(RoundBlock::choice).toList();
        return List.of(chosen.setting(council), Setting.choice("kind", "Kind", "Everything", kinds));
    }

    private static Choice choice(Sort sort) {
        return new Choice(sort.code(), sort.many());
    }

    @Override
    public Drawn draw(Asked asked) {
        var round = chosen.of(asked);
        if (round.isEmpty()) {
            return Drawn.saying("No round was opened for a period up to " + asked.day() + ".");
        }
        return rounds.before(round.get())
                .map(before -> draw(asked, before, round.get()))
                .orElseGet(() -> Drawn.saying(
                        "There is no closed round before “" + round.get().title() + "” to compare it with."));
    }

    private Drawn draw(Asked asked, Round before, Round after) {
        var kind = asked.setting("kind");
        var all = Comparison.of(answers.of(before), answers.of(after)).changes().stream()
                .filter(one -> kind.isEmpty() || one.shown().line().sort().equals(kind))
                .toList();
        var comparison = new Comparison(all);
        var changed = comparison.changed();
        var shown = changed.stream().limit(MOST).toList();
        var left = new ArrayList<>(List.of(comparison.words() + "."));
        if (changed.size() > shown.size()) {
            left.add((changed.size() - shown.size()) + " further changes are left out.");
        }
        left.add(RoundChosen.sure(after));
        var facts = shown.stream().map(one -> fact(before, after, one)).toList();
        if (shown.isEmpty()) {
            return new Drawn(
                    List.of(Part.Paragraph.of(
                            "Nothing changed since “%s”. ".formatted(before.title()) + asked.note(left))),
                    List.of(),
                    List.of());
        }
        var rows = shown.stream().map(RoundBlock::row).toList();
        return new Drawn(
                List.of(new Part.Table("What changed since " + before.title(), COLUMNS, rows, asked.note(left))),
                facts,
                List.of());
    }

    private static List<Cell> row(Change change) {
        var what = change.shown().line().what();
        return List.of(
                Cell.link(what.title(), what.href(), what.ref()),
                Cell.text(change.shown().names().serviceWords()),
                Cell.text(Change.words(change.before())),
                Cell.text(Change.words(change.after())),
                Cell.status(change.sort().state()));
    }

    private static Fact fact(Round before, Round after, Change change) {
        var what = change.shown().line().what();
        return new Fact(
                what.title() + (what.about().isEmpty() ? "" : ", " + what.about()),
                Change.words(change.after()),
                "%s: %s in %s, %s in %s. %s"
                        .formatted(
                                change.sort().state().words(),
                                Change.words(change.before()),
                                before.ref(),
                                Change.words(change.after()),
                                after.ref(),
                                RoundChosen.sure(after)),
                "/reports/rounds/" + after.ref() + "/changes");
    }
}
