package org.goldenthread.risks.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.risks.showing.Showings;
import org.goldenthread.risks.web.Numbers;
import org.goldenthread.risks.web.Reviews;
import org.goldenthread.site.Said;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A register as its body is shown it: what has moved since it last saw it; and the record that it was shown. */
@Controller
class RegisterReportPages {
    private final Registers registers;
    private final Showings showings;
    private final Accounts accounts;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    RegisterReportPages(
            Registers registers, Showings showings, Accounts accounts, Spreadsheets spreadsheets, Clock clock) {
        this.registers = registers;
        this.showings = showings;
        this.accounts = accounts;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/risks/registers/{register}")
    @May(Act.SEE)
    Object page(@PathVariable String register, Visitor visitor, ListRequest request, Model model) {
        var of = registers.get(visitor.council(), Numbers.of(register));
        var body = request.filter("body").isEmpty() ? of.cadence().body() : request.filter("body");
        var report = showings.report(visitor.council(), of.id(), body);
        var list = listing(report, request);
        if (request.exports()) {
            return spreadsheets.file(list, "risks-for-the-body");
        }
        var typed = Typed.of(Map.of("body", body, "held", LocalDate.now(clock).toString()));
        return page(report, list, typed, List.of(), visitor, model);
    }

    @PostMapping("/risks/registers/{register}/shown")
    @May(Act.EDIT)
    String record(
            @PathVariable String register,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var of = registers.get(visitor.council(), Numbers.of(register));
        var checked = typed.days("held")
                .then(good -> showings.record(
                        visitor.council(),
                        of.id(),
                        new Showings.Wanted(good.text("body"), good.day("held"), good.text("note"))));
        return switch (checked) {
            case Checked.Accepted<String>(String body) -> {
                Said.next(redirect, "Recorded: " + body + " has seen this register");
                yield "redirect:/risks/registers/" + register;
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                var report =
                        showings.report(visitor.council(), of.id(), of.cadence().body());
                var request = new ListRequest("/risks/registers/" + register, Map.of(), "", false, null, "");
                yield page(report, listing(report, request), typed, problems, visitor, model);
            }
        };
    }

    private String page(
            Showings.Report report,
            Listing<Showings.Row> list,
            Typed typed,
            List<Problem> problems,
            Visitor visitor,
            Model model) {
        var register = report.register();
        model.addAttribute("report", report);
        model.addAttribute("list", list);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("bodies", showings.bodies(visitor.council()));
        model.addAttribute("past", showings.of(register.id()));
        model.addAttribute("people", accounts.names());
        model.addAttribute(
                "upper",
                registers
                        .above(visitor.council(), register)
                        .map(one -> one.name())
                        .orElse(""));
        return "risks/register";
    }

    private static Listing<Showings.Row> listing(Showings.Report report, ListRequest request) {
        return new Listing<>(
                request,
                "risks",
                columns(report),
                report.rows(),
                List.of(),
                report.total(),
                null,
                "No risk stands in this register.");
    }

    private static List<Column<Showings.Row>> columns(Showings.Report report) {
        var since = report.body().isEmpty() ? "Since last shown" : "Since " + report.body() + " saw it";
        return List.of(
                Column.of(
                        "risk",
                        "Risk",
                        row -> Cell.link(
                                row.risk().title(),
                                "/risks/" + row.risk().ref(),
                                row.risk().ref() + " · " + row.risk().words().category())),
                Column.of("current", "Current", row -> current(row.risk())),
                Column.of("moved", since, row -> Cell.text(row.movement().words())),
                Column.of(
                        "seen",
                        "Seen on",
                        row -> Cell.day(row.seen() == null ? null : row.seen().held())),
                Column.of("why", "What was said at the last review", row -> Cell.text(why(row.risk()))),
                Column.of("review", "Next review", row -> Cell.text(review(report, row.risk()))),
                Column.of("state", "State", row -> Cell.status(row.risk().state())));
    }

    private static Cell current(Risk risk) {
        var current = risk.current();
        return current == null
                ? Cell.text("not assessed")
                : Cell.status(
                        new State(current.mark().words(), current.mark().band().tone()));
    }

    private static String why(Risk risk) {
        var current = risk.current();
        return current == null
                ? ""
                : current.mapped() == null ? current.reason() : "Carried over to a newer matrix: " + current.reason();
    }

    private static String review(Showings.Report report, Risk risk) {
        var meetings = report.register().cadence().meetings();
        if (meetings != null) {
            return Reviews.words(meetings, risk.standing().met());
        }
        var due = risk.standing().due();
        return due == null ? "" : Times.shortDay(due);
    }
}
