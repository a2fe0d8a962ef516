package org.goldenthread.delivery.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.cases.BusinessCase.Draft;
import org.goldenthread.delivery.cases.CaseStore.Wanted;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Pounds;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of business cases, one case, and what a body decided about it. */
@Controller
class CasePages {
    private final Cases cases;
    private final CaseControl control;
    private final Things things;
    private final Raising raising;
    private final Office office;

    CasePages(Cases cases, CaseControl control, Things things, Raising raising, Office office) {
        this.cases = cases;
        this.control = control;
        this.things = things;
        this.raising = raising;
        this.office = office;
    }

    @GetMapping("/delivery/cases")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var lede = "Why each undertaking is worth doing, and which body has approved that.";
        var page = Register.of(control, lede, listing(visitor, request, request.exports()))
                .adding(visitor, Act.OWN, "Add a business case");
        return office.register(page, "business-cases", model);
    }

    @GetMapping("/delivery/api/cases")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Business cases and which body approved them.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "stage: outline or detailed",
                "life: draft, submitted, approved, rejected or withdrawn",
                "q: with these words"
            },
            sorts = {"title", "about", "stage", "state", "decided", "cost"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request, true));
    }

    private Listing<BusinessCase> listing(Visitor visitor, ListRequest request, boolean whole) {
        var wanted = new Wanted(
                visitor.council(),
                request.filter("within"),
                request.filter("stage"),
                request.filter("life"),
                request.filter("q"));
        var slice = cases.list(wanted, request);
        return new Listing<>(
                request,
                "business cases",
                whole ? CaseView.whole() : CaseView.columns(),
                slice.rows(),
                List.of(
                        Filter.words(request),
                        office.filter(visitor.council(), request),
                        Office.filter(request, "stage", "Stage", Office.words(BusinessCase.STAGES)),
                        Office.filter(request, "life", "State", Office.words(CaseLife.codes()))),
                slice.total(),
                slice.next(),
                "There are no business cases yet.");
    }

    @GetMapping("/delivery/cases/new")
    @May(Act.OWN)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return blank(visitor, Typed.of(typed), List.of(), model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("ref", "What it is for", raising.about(visitor, "Choose")));
        fields.addAll(fields(visitor, typed.reference("owner")));
        fields.add(Field.day("begun", "Begun on").hint("Today, unless it was earlier"));
        var form = new Form("", "/delivery/cases/new", "Save", fields, typed, problems);
        model.addAttribute("folio", Folio.blank("Add a business case", Office.crumbs(control, "Add a case"), form));
        return "delivery/office/folio";
    }

    private List<Field> fields(Visitor visitor, @Nullable String owner) {
        return List.of(
                Field.hidden("version"),
                Field.line("title", "Name"),
                Field.choice("stage", "Stage", Office.words(BusinessCase.STAGES)),
                Field.line("phase", "Phase").hint("Where it covers a part of the work only, such as phase one"),
                Field.words("words", "The case in short").hint("Options, costs and benefits"),
                Field.amount("cost", "Estimated cost, £"),
                Field.choice("owner", "Post that owns it", raising.posts(visitor, owner)));
    }

    static Checked<Draft> read(Typed typed) {
        return Pounds.in(typed, "cost")
                .then(fine -> Checked.accepted(new Draft(
                        fine.text("title"),
                        fine.text("stage"),
                        fine.text("phase"),
                        fine.text("words"),
                        Pounds.of(fine, "cost"),
                        fine.reference("owner"))));
    }

    @PostMapping("/delivery/cases/new")
    @May(Act.OWN)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                raising.allowed(visitor, typed, "ref")
                        .then(CasePages::read)
                        .then(draft -> typed.days("begun")
                                .then(fine ->
                                        cases.add(visitor.council(), fine.text("ref"), draft, fine.day("begun")))),
                "The business case is in the register",
                redirect,
                CaseView::href,
                problems -> blank(visitor, typed, problems, model));
    }

    @GetMapping("/delivery/cases/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(cases.get(ref), visitor, Sent.NOTHING, model);
    }

    private String page(BusinessCase one, Visitor visitor, Sent sent, Model model) {
        var thing = things.get(one.ref());
        var titles = things.titles(Stream.ofNullable(one.owner()).toList());
        var folio = new Folio(
                one.title(),
                "",
                one.state(),
                Office.crumbs(control, one.title()),
                CaseView.facts(one, titles),
                List.of(CaseView.moves(cases.moves(one.ref()))),
                visitor.mayChange(thing.owner()) ? forms(one, thing.version(), visitor, sent) : List.of());
        return office.thing(thing, folio, visitor, model);
    }

    private List<Form> forms(BusinessCase one, int version, Visitor visitor, Sent sent) {
        var lives = one.decision().life().after().stream().map(CaseLife::code).toList();
        var moves = List.of(
                Field.hidden("moveVersion"),
                Field.choice("life", "It becomes", Office.words(lives)),
                Field.line("body", "Decided by").hint("Which body approved or rejected it"),
                Field.day("decided", "On").hint("The day of the decision; otherwise today, unless it was earlier"),
                Field.words("reason", "Why"));
        var now = Typed.of(Map.of("moveVersion", Integer.toString(version)));
        var forms = new ArrayList<Form>();
        forms.add(sent.shown(
                "move", new Form("Move it on", CaseView.href(one) + "/move", "Save", moves, now, List.of())));
        if (one.decision().life() != CaseLife.APPROVED || sent.name().equals("change")) {
            var fields = fields(visitor, one.owner());
            var typed = CaseView.typed(one, version);
            forms.add(
                    sent.shown("change", new Form("Change it", CaseView.href(one), "Save", fields, typed, List.of())));
        }
        return forms;
    }

    @PostMapping("/delivery/cases/{ref}")
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
                () -> read(sent.typed())
                        .then(draft -> cases.change(ref, sent.typed().number("version"), draft)),
                redirect,
                CaseView::href,
                refused -> page(before, visitor, refused, model));
    }

    @PostMapping("/delivery/cases/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        mine(ref, visitor);
        var sent = Sent.of("move", form);
        return sent.done(
                "moveVersion",
                () -> sent.typed().days("decided").then(typed -> move(ref, typed)),
                redirect,
                CaseView::href,
                refused -> page(cases.get(ref), visitor, refused, model));
    }

    private Checked<BusinessCase> move(String ref, Typed typed) {
        var shown = new Cases.Shown(typed.text("body"), typed.day("decided"), typed.text("reason"));
        return Stream.of(CaseLife.values())
                .filter(life -> life.code().equals(typed.text("life")))
                .findFirst()
                .map(life -> cases.move(ref, typed.number("moveVersion"), life, shown))
                .orElse(Checked.refused("life", "Choose what becomes of it"));
    }

    private BusinessCase mine(String ref, Visitor visitor) {
        var one = cases.get(ref);
        Office.mine(things.get(ref), visitor);
        return one;
    }
}
