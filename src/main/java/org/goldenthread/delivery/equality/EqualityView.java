package org.goldenthread.delivery.equality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.equality.Assessment.Draft;
import org.goldenthread.delivery.equality.Assessment.Move;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiedThing;
import org.goldenthread.vocabulary.Checked;

/** Equality impact assessments as lists, facts, forms and tables. */
final class EqualityView {
    private EqualityView() {}

    static String href(Assessment one) {
        return "/delivery/equality/" + one.ref();
    }

    private static Cell about(Assessment one) {
        return Office.link(one.about().ref(), one.about().title(), one.about().level());
    }

    static List<Column<Assessment>> columns() {
        return List.of(
                Column.sortable("title", "Assessment", one -> Cell.link(one.title(), href(one), one.ref())),
                Column.sortable("about", "Of", EqualityView::about),
                Column.sortable("state", "Status", one -> Cell.status(one.state())),
                Column.of("groups", "May affect", one -> Cell.text(one.draft().groupWords())),
                Column.of(
                        "findings",
                        "Findings, or why none is needed",
                        one -> Cell.text(one.reason().isEmpty() ? one.draft().findings() : one.reason())),
                Column.of(
                        "consultation",
                        "Consultation",
                        one -> Cell.text(one.draft().consultation())),
                Column.sortable(
                        "review", "Review due", one -> Cell.day(one.draft().review())));
    }

    static List<Folio.Fact> facts(Assessment one, Map<String, String> titles) {
        return List.of(
                Folio.fact("Of", about(one)),
                Folio.fact("May affect", one.draft().groupWords()),
                Folio.fact("Findings and recommendations", one.draft().findings()),
                Folio.fact("Consultation", one.draft().consultation()),
                Folio.fact("Review due", Cell.day(one.draft().review())),
                Folio.fact("Owner", Office.owner(one.draft().owner(), "", titles)),
                Folio.fact("Why none is needed", one.reason()));
    }

    static Table mitigations(List<TiedThing> ties) {
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
                "What is done about it", List.of("Action", "Status", "Due"), rows, "No action is tied to it yet.");
    }

    static Table moves(List<Move> moves) {
        var rows = moves.stream()
                .map(move -> List.of(Cell.day(move.day()), Cell.text(move.after()), Cell.text(move.reason())))
                .toList();
        return new Table("What became of it", List.of("Day", "Became", "Why"), rows, "It has not been started.");
    }

    static List<Field> fields(List<Choice> posts) {
        return List.of(
                Field.hidden("version"),
                Field.line("title", "What is assessed"),
                Field.ticks("group", "Whom it may affect", Group.choices()),
                Field.words("findings", "Findings and recommendations"),
                Field.words("consultation", "Consultation").hint("Who was asked, and who is still to be asked"),
                Field.day("review", "Review due"),
                Field.choice("owner", "Post that answers for it", posts));
    }

    static Checked<Draft> read(Typed typed) {
        return typed.days("review")
                .then(fine -> Checked.accepted(new Draft(
                        fine.text("title"),
                        List.of(Group.values()).stream()
                                .filter(one -> fine.has("group-" + one.code()))
                                .toList(),
                        fine.text("findings"),
                        fine.text("consultation"),
                        fine.day("review"),
                        fine.reference("owner"))));
    }

    static Typed typed(Assessment one, int version) {
        var draft = one.draft();
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(version));
        values.put("title", draft.title());
        draft.groups().forEach(group -> values.put("group-" + group.code(), "yes"));
        values.put("findings", draft.findings());
        values.put("consultation", draft.consultation());
        values.put("review", Office.iso(draft.review()));
        values.put("owner", draft.owner() == null ? "" : draft.owner());
        return Typed.of(values);
    }
}
