package org.goldenthread.benefits.packs;

import java.util.HashSet;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.headlines.Headline.Basis;
import org.goldenthread.benefits.headlines.Headline.Figure;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.benefits.statement.Base;
import org.goldenthread.benefits.statement.Statements;
import org.goldenthread.measures.packs.Past;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Money;
import org.springframework.stereotype.Component;

/** What a pack's council was asked for, and what it said of its savings. */
@Component
class SavingsSaidRows {
    private final Requirements requirements;
    private final Headlines headlines;
    private final Statements statements;
    private final WorthTitles titles;
    private final Past past;

    SavingsSaidRows(
            Requirements requirements, Headlines headlines, Statements statements, WorthTitles titles, Past past) {
        this.requirements = requirements;
        this.headlines = headlines;
        this.statements = statements;
        this.titles = titles;
        this.past = past;
    }

    /** Writes a line of the financial plan, unless some amount stands there or stood there before. */
    void requirement(String council, Cells cells) {
        int year = cells.year("year");
        var amount = cells.money("amount");
        var on = cells.day("on");
        if (year == 0 || amount == null || on == null) {
            return;
        }
        boolean known = requirements.history(council).stream()
                .anyMatch(one -> one.year() == year
                        && one.name().equalsIgnoreCase(cells.get("name"))
                        && one.amount().equals(amount));
        if (!known) {
            var wanted = new Requirements.Wanted(year, cells.get("name"), amount, cells.get("why"));
            cells.got("amount", past.on(on, () -> requirements.write(council, wanted)));
        }
    }

    /** Says what the efficiencies of a year are measured against. */
    void base(String council, Cells cells) {
        int year = cells.year("year");
        var amount = cells.money("amount");
        if (year > 0 && amount != null && cells.get("target").matches("\\d{1,4}")) {
            var base = new Base(year, cells.get("name"), amount, Integer.parseInt(cells.get("target")));
            cells.got("amount", statements.measureAgainst(council, base));
        }
    }

    /** Writes a headline down that is not there yet. */
    void headline(String council, Cells cells) {
        if (titles.of(council, Headlines.KIND, cells.get("title")).isPresent()) {
            return;
        }
        int first = cells.year("year");
        var amount = cells.money("amount");
        if (first == 0 || amount == null) {
            return;
        }
        var figure = new Figure(
                first,
                cells.has("last") ? cells.year("last") : first,
                amount,
                Basis.found(cells.get("basis")).orElse(Basis.FORECAST),
                cells.get("said-in"),
                cells.day("said-on"));
        var made = cells.got("title", headlines.add(council, cells.get("title"), figure));
        if (made == null) {
            return;
        }
        var lines = new HashSet<String>();
        for (var title : cells.list("lines")) {
            titles.of(council, "saving", title)
                    .map(Thing::ref)
                    .ifPresentOrElse(
                            lines::add,
                            () -> cells.problems()
                                    .add(cells.row().problem("lines", "there is no saving “" + title + "”")));
        }
        headlines.countsLines(made.ref(), lines);
        cells.list("rest").forEach(rest -> rest(made.ref(), rest, cells));
    }

    /** "Small savings = 30,000". */
    private void rest(String ref, String words, Cells cells) {
        var parts = words.split("=", 2);
        var amount = cells.got("rest", Money.read(parts[parts.length - 1]));
        if (amount != null) {
            cells.got("rest", headlines.name(ref, parts[0].strip(), amount));
        }
    }
}
