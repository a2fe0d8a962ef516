package org.goldenthread.delivery.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.messages.Message.About;
import org.goldenthread.delivery.messages.Message.Plan;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Sent;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
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

/** The communications plan, and one message of it. */
@Controller
class MessagePages {
    private final Messages messages;
    private final MessageControl control;
    private final Undertakings undertakings;
    private final Things things;
    private final Posts posts;
    private final Office office;
    private final Clock clock;

    MessagePages(
            Messages messages,
            MessageControl control,
            Undertakings undertakings,
            Things things,
            Posts posts,
            Office office,
            Clock clock) {
        this.messages = messages;
        this.control = control;
        this.undertakings = undertakings;
        this.things = things;
        this.posts = posts;
        this.office = office;
        this.clock = clock;
    }

    private static String href(Message one) {
        return "/delivery/undertakings/" + one.ref() + "/messages/" + one.id();
    }

    private Map<String, String> titles(Stream<Message> shown) {
        return things.titles(
                shown.map(one -> one.plan().owner()).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    @GetMapping("/delivery/messages")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var lede = "Who is told what about each undertaking, how, by when and by whom.";
        var page = Register.of(control, lede, listing(visitor, request)).adding(visitor, Act.OWN, "Add a message");
        return office.register(page, "communications", model);
    }

    @GetMapping("/delivery/api/messages")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "The communications plan: who is told what about each undertaking.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "state: to come, overdue or done"
            },
            sorts = {"audience", "about", "channel", "due", "owner", "done"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request));
    }

    private Listing<Message> listing(Visitor visitor, ListRequest request) {
        var council = visitor.council();
        var slice = messages.list(council, request.filter("within"), request.filter("state"), request);
        return new Listing<>(
                request,
                "messages",
                columns(titles(slice.rows().stream())),
                slice.rows(),
                List.of(
                        office.filter(council, request),
                        Office.filter(request, "state", "State", Office.words(List.of("to come", "overdue", "done")))),
                slice.total(),
                slice.next(),
                "Nobody has planned yet who is told what.");
    }

    private List<Column<Message>> columns(Map<String, String> titles) {
        var today = LocalDate.now(clock);
        return List.of(
                Column.sortable(
                        "audience", "Audience", one -> Cell.link(one.plan().audience(), href(one))),
                Column.of("words", "Message", one -> Cell.text(one.plan().words())),
                Column.sortable(
                        "about",
                        "About",
                        one -> Office.link(
                                one.ref(), one.about().title(), one.about().level())),
                Column.sortable(
                        "channel", "Channel", one -> Cell.text(one.plan().channel())),
                Column.sortable("due", "Due", one -> Cell.day(one.plan().due())),
                Column.sortable(
                        "owner",
                        "Told by",
                        one -> Office.owner(one.plan().owner(), one.plan().ownerNamed(), titles)),
                Column.sortable("done", "Done on", one -> Cell.day(one.done())),
                Column.of("state", "State", one -> Cell.status(one.state(today))));
    }

    private List<Field> fields(String council, @Nullable String owner) {
        return List.of(
                Field.hidden("version"),
                Field.line("audience", "Who is told"),
                Field.words("words", "What they are told"),
                Field.line("channel", "How").hint("Such as a letter, a staff briefing, the website"),
                Field.day("due", "By when"),
                Field.choice("owner", "Post that tells them", posts.choices(council, owner)),
                Field.line("ownerNamed", "Who tells them, in words").hint("Where there is no such post"),
                Field.day("done", "Done on"));
    }

    static Checked<Message> read(Undertaking about, long id, Typed typed) {
        return typed.days("due", "done").then(fine -> {
            var due = fine.day("due");
            if (due == null) {
                return Checked.refused("due", "Enter the day by which they are told");
            }
            return Checked.accepted(new Message(
                    id,
                    about.ref(),
                    about.council(),
                    new About(about.title(), about.level().code()),
                    new Plan(
                            fine.text("audience"),
                            fine.text("words"),
                            fine.text("channel"),
                            due,
                            fine.reference("owner"),
                            fine.text("ownerNamed")),
                    fine.day("done"),
                    fine.number("version")));
        });
    }

    private static Typed typed(Message one) {
        var owner = one.plan().owner();
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(one.version()));
        values.put("audience", one.plan().audience());
        values.put("words", one.plan().words());
        values.put("channel", one.plan().channel());
        values.put("due", Office.iso(one.plan().due()));
        values.put("owner", owner == null ? "" : owner);
        values.put("ownerNamed", one.plan().ownerNamed());
        values.put("done", Office.iso(one.done()));
        return Typed.of(values);
    }

    @GetMapping("/delivery/messages/new")
    @May(Act.OWN)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return blank(visitor, Typed.of(typed), List.of(), model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("ref", "About", office.choices(visitor)));
        fields.addAll(fields(visitor.council(), typed.reference("owner")));
        var form = new Form("", "/delivery/messages/new", "Save", fields, typed, problems);
        model.addAttribute("folio", Folio.blank("Add a message", Office.crumbs(control, "Add a message"), form));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/messages/new")
    @May(Act.OWN)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                office.chosen(typed, visitor).then(one -> read(one, 0, typed)).then(messages::add),
                "The message is in the plan",
                redirect,
                one -> "/delivery/messages?within=" + one.ref(),
                problems -> blank(visitor, typed, problems, model));
    }

    @GetMapping("/delivery/undertakings/{ref}/messages/{id}")
    @May(Act.SEE)
    String entry(@PathVariable String ref, @PathVariable long id, Visitor visitor, Model model) {
        return entry(message(ref, id), visitor, Sent.NOTHING, model);
    }

    private Message message(String ref, long id) {
        var one = messages.get(id);
        Office.within(one.ref().equals(ref), id);
        return one;
    }

    private String entry(Message one, Visitor visitor, Sent sent, Model model) {
        var about = undertakings.get(one.ref());
        var forms = new ArrayList<Form>();
        if (visitor.mayChange(about.owner())) {
            var fields = fields(one.council(), one.plan().owner());
            forms.add(sent.shown("change", new Form("Change it", href(one), "Save", fields, typed(one), List.of())));
            forms.add(new Form("", href(one) + "/remove", "Remove this message", List.of(), typed(one), List.of()));
        }
        var facts = List.of(
                Folio.fact("About", Office.link(about)),
                Folio.fact("Message", one.plan().words()),
                Folio.fact("How", one.plan().channel()),
                Folio.fact("By when", Cell.day(one.plan().due())),
                Folio.fact(
                        "Told by", Office.owner(one.plan().owner(), one.plan().ownerNamed(), titles(Stream.of(one)))),
                Folio.fact("Done on", Cell.day(one.done())));
        var name = one.plan().audience();
        var state = one.state(LocalDate.now(clock));
        var crumbs = Office.crumbs(control, name);
        model.addAttribute("folio", new Folio(name, "", state, crumbs, facts, List.of(), forms));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/undertakings/{ref}/messages/{id}")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var about = office.mine(ref, visitor);
        var before = message(ref, id);
        var sent = Sent.of("change", form);
        return sent.done(
                "version",
                () -> read(about, id, sent.typed()).then(messages::change),
                redirect,
                MessagePages::href,
                refused -> entry(before, visitor, refused.on("version", before.version()), model));
    }

    @PostMapping("/delivery/undertakings/{ref}/messages/{id}/remove")
    @May(Act.OWN)
    String remove(@PathVariable String ref, @PathVariable long id, Visitor visitor, RedirectAttributes redirect) {
        office.mine(ref, visitor);
        message(ref, id);
        messages.remove(id);
        Said.next(redirect, "The message is out of the plan; the trail keeps it");
        return "redirect:/delivery/messages?within=" + ref;
    }
}
