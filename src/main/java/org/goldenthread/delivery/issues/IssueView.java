package org.goldenthread.delivery.issues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.issues.Issue.Move;
import org.goldenthread.delivery.issues.Issue.Place;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiedThing;
import org.goldenthread.vocabulary.State;

/** Issues as lists, facts and tables. */
public final class IssueView {
    private IssueView() {}

    static Cell link(Place place) {
        return Office.link(place.ref(), place.title(), place.level());
    }

    static List<Column<Issue>> columns(Map<String, String> titles) {
        return List.of(
                Column.sortable(
                        "title", "Issue", one -> Cell.link(one.title(), "/delivery/issues/" + one.ref(), one.ref())),
                Column.sortable("about", "Affects", one -> link(one.about())),
                Column.sortable("severity", "Severity", one -> Cell.text(one.severity())),
                Column.sortable("state", "State", one -> Cell.status(one.state())),
                Column.of(
                        "held", "With the board of", one -> Cell.text(one.held().title())),
                Column.of(
                        "owner",
                        "Owner",
                        one -> Office.owner(one.owner().post(), one.owner().named(), titles)),
                Column.sortable("raised", "Raised", one -> Cell.day(one.raised().day())),
                Column.sortable(
                        "due", "To be resolved by", one -> Cell.day(one.raised().due())),
                Column.of("resolution", "Resolution", one -> Cell.text(one.resolution())));
    }

    /** What files and programs are told: the whole of each issue. */
    static List<Column<Issue>> whole(Map<String, String> titles) {
        return Register.whole(
                Issue::ref,
                columns(titles),
                Column.of("words", "What happened", one -> Cell.text(one.words())),
                Column.of("raisedBy", "Raised by", one -> Cell.text(one.raised().by())));
    }

    static List<Folio.Fact> facts(Issue one, Map<String, String> titles) {
        return List.of(
                Folio.fact("Affects", link(one.about())),
                Folio.fact("What happened", one.words()),
                Folio.fact("Severity", one.severity()),
                Folio.fact("Owner", Office.owner(one.owner().post(), one.owner().named(), titles)),
                Folio.fact("With the board of", link(one.held())),
                Folio.fact("Raised", Cell.day(one.raised().day())),
                Folio.fact("Raised by", one.raised().by()),
                Folio.fact("To be resolved by", Cell.day(one.raised().due())),
                Folio.fact("Resolution", one.resolution()));
    }

    static Table remedies(List<TiedThing> ties) {
        var rows = ties.stream()
                .filter(tied -> tied.downwards() && tied.tie().kind() == TieKind.MITIGATED_BY)
                .map(tied -> List.of(
                        Cell.link(
                                tied.other().title(),
                                "/delivery/actions/" + tied.other().ref(),
                                tied.other().ref()),
                        Cell.status(tied.other().state()),
                        Cell.day(tied.other().card().due())))
                .toList();
        return new Table(
                "What puts it right", List.of("Action", "Status", "Due"), rows, "No action puts it right yet.");
    }

    static Table moves(List<Move> moves) {
        var rows = moves.stream()
                .map(move -> List.of(
                        Cell.day(move.day()),
                        Cell.text(move.after()),
                        Cell.text(move.held()),
                        Cell.text(move.reason())))
                .toList();
        return new Table("What became of it", List.of("Day", "Became", "With the board of", "Why"), rows, "");
    }

    /** What its small form shows of an issue. @param lives what it may become */
    public record Facing(String ref, String title, String words, String due, State state, List<Choice> lives) {}

    static Facing facing(Issue one) {
        var lives = new ArrayList<Choice>();
        lives.add(new Choice("", "as it is"));
        lives.addAll(
                Office.words(one.life().after().stream().map(IssueLife::code).toList()));
        return new Facing(
                one.ref(), one.title(), one.words(), Office.iso(one.raised().due()), one.state(), lives);
    }

    static Typed typed(Issue one, int version) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(version));
        values.put("ref", one.about().ref());
        values.put("title", one.title());
        values.put("words", one.words());
        values.put("severity", one.severity());
        values.put("raised", Office.iso(one.raised().day()));
        values.put("raisedBy", one.raised().by());
        values.put("due", Office.iso(one.raised().due()));
        values.put("owner", one.owner().post() == null ? "" : one.owner().post());
        values.put("ownerNamed", one.owner().named());
        return Typed.of(values);
    }
}
