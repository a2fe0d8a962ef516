package org.goldenthread.delivery.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.issues.IssueStore.Wanted;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Sent;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The issues log, one issue, and what becomes of it. */
@Controller
class IssuePages {
    private final Issues issues;
    private final IssueControl control;
    private final Things things;
    private final IssueForms forms;
    private final Office office;

    IssuePages(Issues issues, IssueControl control, Things things, IssueForms forms, Office office) {
        this.issues = issues;
        this.control = control;
        this.things = things;
        this.forms = forms;
        this.office = office;
    }

    @GetMapping("/delivery/issues")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var lede = "What has gone wrong already, who deals with it, and how far up it has gone.";
        var page = Register.of(control, lede, listing(visitor, request, request.exports()))
                .adding(visitor, Act.OWN, "Raise an issue")
                .leading(Register.narrowed(request, "/delivery/raid", "within"), "RAID log");
        return office.register(page, "issues", model);
    }

    @GetMapping("/delivery/api/issues")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "The issues log.",
            filters = {
                "within: about an undertaking or what is below it, or with its board, such as PRG-1",
                "life: open, being dealt with, escalated or closed; “not closed” for all but the last",
                "severity: low, medium, high or critical",
                "owner: of one owning post, such as POST-4, or “-” for nobody",
                "q: with these words"
            },
            sorts = {"title", "about", "severity", "state", "raised", "due"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request, true));
    }

    private Listing<Issue> listing(Visitor visitor, ListRequest request, boolean whole) {
        var wanted = new Wanted(
                visitor.council(),
                request.filter("within"),
                request.filter("life"),
                request.filter("severity"),
                request.filter("owner"),
                request.filter("q"));
        var slice = issues.list(wanted, request);
        var titles = titles(slice.rows().stream());
        return new Listing<>(
                request,
                "issues",
                whole ? IssueView.whole(titles) : IssueView.columns(titles),
                slice.rows(),
                filters(visitor.council(), request),
                slice.total(),
                slice.next(),
                "There are no issues yet. Raise one when something has gone wrong; what may go wrong is a risk.");
    }

    private List<Filter> filters(String council, ListRequest request) {
        var lives = new ArrayList<>(List.of("not closed"));
        Stream.of(IssueLife.values()).forEach(life -> lives.add(life.code()));
        return List.of(
                Filter.words(request),
                office.filter(council, request),
                Office.filter(request, "life", "State", Office.words(lives)),
                Office.filter(request, "severity", "Severity", Office.words(Issue.SEVERITIES.reversed())),
                Office.filter(request, "owner", "Owner", List.of(new Choice("-", "Nobody"))));
    }

    private Map<String, String> titles(Stream<Issue> shown) {
        return things.titles(
                shown.map(one -> one.owner().post()).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String href(Issue one) {
        return "/delivery/issues/" + one.ref();
    }

    @GetMapping("/delivery/issues/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(issues.get(ref), visitor, Sent.NOTHING, model);
    }

    private String page(Issue one, Visitor visitor, Sent sent, Model model) {
        var thing = things.get(one.ref());
        var folio = new Folio(
                one.title(),
                lede(one),
                one.state(),
                Office.crumbs(control, one.title()),
                IssueView.facts(one, titles(Stream.of(one))),
                List.of(IssueView.remedies(things.tiedTo(one.ref())), IssueView.moves(issues.moves(one.ref()))),
                visitor.mayChange(thing.owner()) ? forms(one, thing.version(), visitor, sent) : List.of());
        return office.thing(thing, folio, visitor, model);
    }

    private List<Form> forms(Issue one, int version, Visitor visitor, Sent sent) {
        var now = Typed.of(Map.of("moveVersion", Integer.toString(version)));
        var remedy = List.of(Field.amount("action", "Number of the action").hint("Such as ACT-12"));
        var fields = forms.fields(visitor, one.owner().post());
        return List.of(
                sent.shown("move", new Form("Move it on", href(one) + "/move", "Save", moves(one), now, List.of())),
                sent.shown(
                        "remedy",
                        new Form(
                                "Tie it to the action that puts it right",
                                href(one) + "/remedy",
                                "Save",
                                remedy,
                                now,
                                List.of())),
                sent.shown(
                        "change",
                        new Form("Change it", href(one), "Save", fields, IssueView.typed(one, version), List.of())));
    }

    private static String lede(Issue one) {
        return one.isEscalated() && one.life() != IssueLife.CLOSED
                ? "It has been escalated from " + one.about().title() + " to "
                        + one.held().title() + "."
                : "";
    }

    private static List<Field> moves(Issue one) {
        var lives = one.life().after().stream().map(IssueLife::code).toList();
        return List.of(
                Field.hidden("moveVersion"),
                Field.choice("life", "It becomes", Office.words(lives)),
                Field.day("moved", "On").hint("Today, unless it was earlier"),
                Field.words("reason", "Why, or how it was resolved"));
    }

    @PostMapping("/delivery/issues/{ref}")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var before = mine(ref, visitor);
        var sent = Sent.of("change", form);
        var typed = sent.typed();
        return sent.done(
                "version",
                () -> forms.read(typed, before.about().ref())
                        .then(draft -> issues.change(ref, typed.number("version"), draft)),
                redirect,
                IssuePages::href,
                refused -> page(before, visitor, refused, model));
    }

    @PostMapping("/delivery/issues/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var before = mine(ref, visitor);
        var sent = Sent.of("move", form);
        var typed = sent.typed();
        return sent.done(
                "moveVersion",
                () -> typed.days("moved").then(fine -> moved(ref, fine)),
                redirect,
                IssuePages::href,
                refused -> page(issues.get(ref), visitor, refused, model));
    }

    private Checked<Issue> moved(String ref, Typed typed) {
        return IssueLife.read(typed.text("life"))
                .map(life ->
                        issues.move(ref, typed.number("moveVersion"), life, typed.day("moved"), typed.text("reason")))
                .orElse(Checked.refused("life", "Choose what becomes of it"));
    }

    @PostMapping("/delivery/issues/{ref}/remedy")
    @May(Act.OWN)
    String remedy(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var before = mine(ref, visitor);
        var sent = Sent.of("remedy", form);
        return sent.done(
                "version",
                () -> issues.remedy(ref, sent.typed().text("action").toUpperCase(Locale.ROOT)),
                redirect,
                IssuePages::href,
                refused -> page(before, visitor, refused, model));
    }

    private Issue mine(String ref, Visitor visitor) {
        var one = issues.get(ref);
        Office.mine(things.get(ref), visitor);
        return one;
    }
}
