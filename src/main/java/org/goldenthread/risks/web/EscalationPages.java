package org.goldenthread.risks.web;

import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.escalation.Escalations;
import org.goldenthread.risks.escalation.Proposal;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the rules ask for: risks that belong one register up, or may come down again. */
@Controller
class EscalationPages {
    private final Escalations escalations;
    private final Spreadsheets spreadsheets;

    EscalationPages(Escalations escalations, Spreadsheets spreadsheets) {
        this.escalations = escalations;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/risks/escalation")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var found = escalations.all(visitor.council());
        var list = new Listing<>(
                request,
                "proposals",
                columns(visitor),
                found,
                List.of(),
                found.size(),
                null,
                "By the rules of the registers, every risk stands where it belongs.");
        if (request.exports()) {
            return spreadsheets.file(list, "escalation");
        }
        model.addAttribute("list", list);
        return "risks/escalation";
    }

    private static List<Column<Proposal>> columns(Visitor visitor) {
        return List.of(
                Column.of(
                        "risk",
                        "Risk",
                        one -> Cell.link(
                                one.risk().title(),
                                "/risks/" + one.risk().ref(),
                                one.risk().ref())),
                Column.of("current", "Current", EscalationPages::current),
                Column.of("from", "Stands in", one -> Cell.text(one.from().name())),
                Column.of("why", "Why", one -> Cell.text(one.words())),
                Column.of(
                        "decide",
                        "Decide",
                        one -> visitor.mayChange(one.risk().owner())
                                ? Cell.link(
                                        words(one) + "?",
                                        "/risks/" + one.risk().ref() + "/move?move="
                                                + one.move().code())
                                : Cell.text(words(one) + ": not decided yet")));
    }

    private static String words(Proposal one) {
        return (one.move() == Move.ESCALATE ? "Escalate to " : "Take down to ")
                + one.to().name();
    }

    private static Cell current(Proposal one) {
        var current = one.risk().current();
        return Cell.status(
                current == null
                        ? new State("not assessed", Tone.NONE)
                        : new State(
                                current.mark().words(), current.mark().band().tone()));
    }
}
