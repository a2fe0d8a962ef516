package org.goldenthread.delivery.opportunities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Sent;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.delivery.opportunities.Opportunity.Decision;
import org.goldenthread.delivery.opportunities.Opportunity.Draft;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
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

/** Opportunities across strands, one of them, and what the board decided. */
@Controller
class OpportunityPages {
    private final Opportunities opportunities;
    private final OpportunityControl control;
    private final Things things;
    private final Posts posts;
    private final Office office;

    OpportunityPages(
            Opportunities opportunities, OpportunityControl control, Things things, Posts posts, Office office) {
        this.opportunities = opportunities;
        this.control = control;
        this.things = things;
        this.posts = posts;
        this.office = office;
    }

    private static String href(Opportunity one) {
        return "/delivery/opportunities/" + one.ref();
    }

    @GetMapping("/delivery/opportunities")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var lede = "What several strands could have together, and the board that decides about it.";
        var page = Register.of(control, lede, listing(visitor, request, request.exports()))
                .adding(visitor, Act.EDIT, "Add an opportunity");
        return office.register(page, "opportunities", model);
    }

    @GetMapping("/delivery/api/opportunities")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Opportunities across strands, and what boards decided about them.",
            filters = {
                "within: that concern an undertaking or what is below it, such as PRG-1",
                "life: being considered, or as it was decided, such as taken up"
            },
            sorts = {"title", "board", "state", "decided"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request, true));
    }

    private Listing<Opportunity> listing(Visitor visitor, ListRequest request, boolean whole) {
        var slice = opportunities.list(visitor.council(), request.filter("within"), request.filter("life"), request);
        return new Listing<>(
                request,
                "opportunities",
                whole ? Register.whole(Opportunity::ref, columns()) : columns(),
                slice.rows(),
                List.of(
                        office.filter(visitor.council(), request),
                        Office.filter(request, "life", "State", Office.words(Opportunity.LIVES))),
                slice.total(),
                slice.next(),
                "There are no opportunities yet: what several strands could have together that none can have alone.");
    }

    private static List<Column<Opportunity>> columns() {
        return List.of(
                Column.sortable(
                        "title", "Opportunity", one -> Cell.link(one.draft().title(), href(one), one.ref())),
                Column.sortable("board", "Board", one -> Cell.text(one.draft().board())),
                Column.sortable("state", "State", one -> Cell.status(Opportunity.state(one.life()))),
                Column.of(
                        "decision", "Decision", one -> Cell.text(one.decision().words())),
                Column.sortable(
                        "decided", "Decided on", one -> Cell.day(one.decision().day())));
    }

    private List<Field> fields(String council, @Nullable String owner) {
        return List.of(
                Field.hidden("version"),
                Field.line("title", "What could be had, in one line"),
                Field.words("words", "How, and what each strand would bring"),
                Field.line("board", "Board that decides about it"),
                Field.choice("owner", "Post that follows it up", posts.choices(council, owner)));
    }

    static Draft read(Typed typed) {
        return new Draft(typed.text("title"), typed.text("words"), typed.text("board"), typed.reference("owner"));
    }

    @GetMapping("/delivery/opportunities/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return blank(visitor, Typed.of(typed), List.of(), model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("ref", "First of what it concerns", office.choices(visitor)));
        fields.addAll(fields(visitor.council(), typed.reference("owner")));
        var form = new Form("", "/delivery/opportunities/new", "Save", fields, typed, problems);
        var crumbs = Office.crumbs(control, "Add an opportunity");
        model.addAttribute("folio", Folio.blank("Add an opportunity", crumbs, form));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/opportunities/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                opportunities.add(visitor.council(), typed.text("ref"), read(typed)),
                "The opportunity is in the register",
                redirect,
                OpportunityPages::href,
                problems -> blank(visitor, typed, problems, model));
    }

    @GetMapping("/delivery/opportunities/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(opportunities.get(ref), visitor, Sent.NOTHING, model);
    }

    private String page(Opportunity one, Visitor visitor, Sent sent, Model model) {
        var thing = things.get(one.ref());
        var owner = one.draft().owner();
        var titles = things.titles(Stream.ofNullable(owner).toList());
        var facts = List.of(
                Folio.fact("How", one.draft().words()),
                Folio.fact("Board", one.draft().board()),
                Folio.fact("Owner", Office.owner(owner, "", titles)),
                Folio.fact("Decision", one.decision().words()),
                Folio.fact("Decided on", Cell.day(one.decision().day())));
        var folio = new Folio(
                one.draft().title(),
                "",
                Opportunity.state(one.life()),
                Office.crumbs(control, one.draft().title()),
                facts,
                List.of(concerned(one)),
                visitor.mayChange(thing.owner()) ? forms(one, thing.version(), sent) : List.of());
        return office.thing(thing, folio, visitor, model);
    }

    private Table concerned(Opportunity one) {
        var rows = things.tiedTo(one.ref()).stream()
                .filter(tied -> !tied.downwards() && tied.tie().kind() == TieKind.CONTRIBUTED_TO_BY)
                .map(tied -> List.of(
                        Office.link(
                                tied.other().ref(),
                                tied.other().title(),
                                tied.other().kind()),
                        Cell.status(tied.other().state())))
                .toList();
        return new Table("Whom it concerns", List.of("Strand or project", "Status"), rows, "Nothing is tied to it.");
    }

    private List<Form> forms(Opportunity one, int version, Sent sent) {
        var here = href(one);
        var now = Typed.of(Map.of(
                "version", Integer.toString(version),
                "decideVersion", Integer.toString(version),
                "title", one.draft().title(),
                "words", one.draft().words(),
                "board", one.draft().board(),
                "owner", one.draft().owner() == null ? "" : one.draft().owner(),
                "life", one.life(),
                "decision", one.decision().words(),
                "decided", Office.iso(one.decision().day())));
        var decide = List.of(
                Field.hidden("decideVersion"),
                Field.choice("life", "What was decided", Office.words(Opportunity.LIVES)),
                Field.words("decision", "The decision in words"),
                Field.day("decided", "Decided on"));
        var also = List.of(Field.choice("also", "Also concerns", office.choices(one.council())));
        var fields = fields(one.council(), one.draft().owner());
        return List.of(
                sent.shown("decide", new Form("Enter the decision", here + "/decide", "Save", decide, now, List.of())),
                sent.shown("also", new Form("Say whom else it concerns", here + "/also", "Save", also, now, List.of())),
                sent.shown("change", new Form("Change it", here, "Save", fields, now, List.of())));
    }

    private Opportunity mine(String ref, Visitor visitor) {
        var one = opportunities.get(ref);
        Office.mine(things.get(ref), visitor);
        return one;
    }

    @PostMapping("/delivery/opportunities/{ref}")
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
                () -> opportunities.change(ref, sent.typed().number("version"), read(sent.typed())),
                redirect,
                OpportunityPages::href,
                refused -> page(before, visitor, refused, model));
    }

    @PostMapping("/delivery/opportunities/{ref}/also")
    @May(Act.OWN)
    String also(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var before = mine(ref, visitor);
        var sent = Sent.of("also", form);
        return sent.done(
                "version",
                () -> opportunities.concern(ref, sent.typed().text("also")),
                redirect,
                OpportunityPages::href,
                refused -> page(before, visitor, refused, model));
    }

    @PostMapping("/delivery/opportunities/{ref}/decide")
    @May(Act.OWN)
    String decide(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var before = mine(ref, visitor);
        var sent = Sent.of("decide", form);
        return sent.done(
                "decideVersion",
                () -> sent.typed()
                        .days("decided")
                        .then(typed -> opportunities.decide(
                                ref,
                                typed.number("decideVersion"),
                                typed.text("life"),
                                new Decision(typed.text("decision"), typed.day("decided")))),
                redirect,
                OpportunityPages::href,
                refused -> page(before, visitor, refused, model));
    }
}
