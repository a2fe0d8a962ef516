package org.goldenthread.delivery.equality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.equality.EqualityStore.Wanted;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Raising;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Sent;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of equality impact assessments, one of them, and what becomes of it. */
@Controller
class EqualityPages {
    private final EqualityAssessments assessments;
    private final EqualityControl control;
    private final Things things;
    private final Raising raising;
    private final Office office;

    EqualityPages(
            EqualityAssessments assessments, EqualityControl control, Things things, Raising raising, Office office) {
        this.assessments = assessments;
        this.control = control;
        this.things = things;
        this.raising = raising;
        this.office = office;
    }

    @GetMapping("/delivery/equality")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var lede = "Whom undertakings may touch, what was found, and what is done about it.";
        var page = Register.of(control, lede, listing(visitor, request, request.exports()))
                .adding(visitor, Act.OWN, "Add an assessment");
        return office.register(page, "equality-impact-assessments", model);
    }

    @GetMapping("/delivery/api/equality")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Equality impact assessments.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "life: in one status, such as complete",
                "group: that may affect one group, such as age",
                "q: with these words"
            },
            sorts = {"title", "about", "state", "review"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request, true));
    }

    private Listing<Assessment> listing(Visitor visitor, ListRequest request, boolean whole) {
        var wanted = new Wanted(
                visitor.council(),
                request.filter("within"),
                request.filter("life"),
                request.filter("group"),
                request.filter("q"));
        var slice = assessments.list(wanted, request);
        return new Listing<>(
                request,
                "assessments",
                whole ? Register.whole(Assessment::ref, EqualityView.columns()) : EqualityView.columns(),
                slice.rows(),
                List.of(
                        Filter.words(request),
                        office.filter(visitor.council(), request),
                        Office.filter(request, "life", "Status", Office.words(AssessmentLife.codes())),
                        Office.filter(request, "group", "May affect", Group.choices())),
                slice.total(),
                slice.next(),
                "There are no equality impact assessments yet.");
    }

    @GetMapping("/delivery/equality/new")
    @May(Act.OWN)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return blank(visitor, Typed.of(typed), List.of(), model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("ref", "Part of", raising.about(visitor, "Choose")));
        fields.addAll(EqualityView.fields(raising.posts(visitor, typed.reference("owner"))));
        var form = new Form("", "/delivery/equality/new", "Save", fields, typed, problems);
        var crumbs = Office.crumbs(control, "Add an assessment");
        model.addAttribute("folio", Folio.blank("Add an equality impact assessment", crumbs, form));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/equality/new")
    @May(Act.OWN)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                raising.allowed(visitor, typed, "ref")
                        .then(EqualityView::read)
                        .then(draft -> assessments.add(visitor.council(), typed.text("ref"), draft)),
                "The assessment is in the register",
                redirect,
                EqualityView::href,
                problems -> blank(visitor, typed, problems, model));
    }

    @GetMapping("/delivery/equality/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(assessments.get(ref), visitor, Sent.NOTHING, model);
    }

    private String page(Assessment one, Visitor visitor, Sent sent, Model model) {
        var thing = things.get(one.ref());
        var titles = things.titles(Stream.ofNullable(one.draft().owner()).toList());
        var folio = new Folio(
                one.title(),
                "",
                one.state(),
                Office.crumbs(control, one.title()),
                EqualityView.facts(one, titles),
                List.of(
                        EqualityView.mitigations(things.tiedTo(one.ref())),
                        EqualityView.moves(assessments.moves(one.ref()))),
                visitor.mayChange(thing.owner()) ? forms(one, thing.version(), visitor, sent) : List.of());
        return office.thing(thing, folio, visitor, model);
    }

    private List<Form> forms(Assessment one, int version, Visitor visitor, Sent sent) {
        var here = EqualityView.href(one);
        var now = Typed.of(Map.of("moveVersion", Integer.toString(version)));
        var lives = one.life().after().stream().map(AssessmentLife::code).toList();
        var moves = List.of(
                Field.hidden("moveVersion"),
                Field.choice("life", "It becomes", Office.words(lives)),
                Field.day("moved", "On").hint("Today, unless it was earlier"),
                Field.words("moveReason", "Why").hint("Where none is needed, or it is taken up again"));
        var action = List.of(Field.amount("action", "Number of the action").hint("Such as ACT-12"));
        var fields = EqualityView.fields(raising.posts(visitor, one.draft().owner()));
        return List.of(
                sent.shown("move", new Form("Move it on", here + "/move", "Save", moves, now, List.of())),
                sent.shown(
                        "action",
                        new Form("Tie it to an action that helps", here + "/actions", "Save", action, now, List.of())),
                sent.shown(
                        "change",
                        new Form("Change it", here, "Save", fields, EqualityView.typed(one, version), List.of())));
    }

    @PostMapping("/delivery/equality/{ref}")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var before = mine(ref, visitor);
        var sent = Sent.of("change", form);
        return sent.done(
                "version",
                () -> EqualityView.read(sent.typed())
                        .then(draft -> assessments.change(ref, sent.typed().number("version"), draft)),
                redirect,
                EqualityView::href,
                refused -> page(before, visitor, refused, model));
    }

    @PostMapping("/delivery/equality/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        mine(ref, visitor);
        var sent = Sent.of("move", form);
        var typed = sent.typed();
        return sent.done(
                "moveVersion",
                () -> typed.days("moved").then(fine -> moved(ref, fine)),
                redirect,
                EqualityView::href,
                refused -> page(assessments.get(ref), visitor, refused, model));
    }

    private Checked<Assessment> moved(String ref, Typed typed) {
        return Stream.of(AssessmentLife.values())
                .filter(life -> life.code().equals(typed.text("life")))
                .findFirst()
                .map(life -> assessments.move(
                        ref, typed.number("moveVersion"), life, typed.day("moved"), typed.text("moveReason")))
                .orElse(Checked.refused("life", "Choose what becomes of it"));
    }

    @PostMapping("/delivery/equality/{ref}/actions")
    @May(Act.OWN)
    String mitigate(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var before = mine(ref, visitor);
        var sent = Sent.of("action", form);
        return sent.done(
                "version",
                () -> assessments.mitigate(ref, sent.typed().text("action").toUpperCase(Locale.ROOT)),
                redirect,
                EqualityView::href,
                refused -> page(before, visitor, refused, model));
    }

    private Assessment mine(String ref, Visitor visitor) {
        var one = assessments.get(ref);
        Office.mine(things.get(ref), visitor);
        return one;
    }
}
