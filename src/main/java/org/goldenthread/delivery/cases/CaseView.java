package org.goldenthread.delivery.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.cases.BusinessCase.Move;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Pounds;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;

/** Business cases as lists, facts and tables. */
final class CaseView {
    private CaseView() {}

    static String href(BusinessCase one) {
        return "/delivery/cases/" + one.ref();
    }

    private static Cell about(BusinessCase one) {
        return Office.link(one.about().ref(), one.about().title(), one.about().level());
    }

    static List<Column<BusinessCase>> columns() {
        return List.of(
                Column.sortable("title", "Business case", one -> Cell.link(one.title(), href(one), one.ref())),
                Column.sortable("about", "For", CaseView::about),
                Column.sortable("stage", "Stage", one -> Cell.text(one.draft().stage())),
                Column.of("phase", "Phase", one -> Cell.text(one.draft().phase())),
                Column.sortable("state", "State", one -> Cell.status(one.state())),
                Column.of("body", "Decided by", one -> Cell.text(one.decision().body())),
                Column.sortable(
                        "decided", "Decided on", one -> Cell.day(one.decision().day())),
                Column.sortable(
                        "cost", "Estimated cost", one -> Pounds.cell(one.draft().cost())));
    }

    /** What files and programs are told: the whole of each case. */
    static List<Column<BusinessCase>> whole() {
        return Register.whole(
                BusinessCase::ref,
                columns(),
                Column.of(
                        "words",
                        "The case in short",
                        one -> Cell.text(one.draft().words())));
    }

    static List<Folio.Fact> facts(BusinessCase one, Map<String, String> titles) {
        return List.of(
                Folio.fact("For", about(one)),
                Folio.fact("Stage", one.draft().stage()),
                Folio.fact("Phase", one.draft().phase()),
                Folio.fact("The case in short", one.draft().words()),
                Folio.fact("Estimated cost", Pounds.cell(one.draft().cost())),
                Folio.fact("Owner", Office.owner(one.owner(), "", titles)),
                Folio.fact("Decided by", one.decision().body()),
                Folio.fact("Decided on", Cell.day(one.decision().day())));
    }

    static Table moves(List<Move> moves) {
        var rows = moves.stream()
                .map(move -> List.of(
                        Cell.day(move.day()),
                        Cell.text(move.after()),
                        Cell.text(move.body()),
                        Cell.text(move.reason())))
                .toList();
        return new Table("What became of it", List.of("Day", "Became", "Decided by", "Why"), rows, "");
    }

    static Typed typed(BusinessCase one, int version) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(version));
        values.put("title", one.title());
        values.put("stage", one.draft().stage());
        values.put("phase", one.draft().phase());
        values.put("words", one.draft().words());
        values.put("cost", Pounds.typed(one.draft().cost()));
        values.put("owner", one.owner() == null ? "" : one.owner());
        return Typed.of(values);
    }
}
