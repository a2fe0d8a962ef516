package org.goldenthread.delivery.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of all registers beside undertakings have to do alike. */
@Component
public class Office {
    /** Why an entry was not saved although nothing is wrong with it. */
    public static final Problem RACED = new Problem(
            "", "Somebody else changed it while you were writing; your words are still here. Save again if they hold.");

    private final Undertakings undertakings;
    private final Kinds kinds;
    private final Panels panels;
    private final Spreadsheets spreadsheets;

    Office(Undertakings undertakings, Kinds kinds, Panels panels, Spreadsheets spreadsheets) {
        this.undertakings = undertakings;
        this.kinds = kinds;
        this.panels = panels;
        this.spreadsheets = spreadsheets;
    }

    /** A register as its address asks for it: its page, or its list as a file of this name. */
    public Object register(Register page, String file, Model model) {
        if (page.list().request().exports()) {
            return spreadsheets.file(page.list(), file);
        }
        model.addAttribute("page", page);
        return "delivery/office/register";
    }

    /** The page of an entry that is a thing of its own, with what every thing's page has. */
    public String thing(Thing thing, Folio folio, Visitor visitor, Model model) {
        model.addAttribute(
                "head", new ThingHead(thing, kinds.of(thing.kind()), folio.crumbs(), folio.lede(), "summary"));
        model.addAttribute("folio", folio);
        model.addAttribute("panels", panels.on(thing, visitor));
        return "delivery/office/thing";
    }

    /**
     * A thing that the visitor may change.
     *
     * @throws NotAllowed where they may only read it
     */
    public static Thing mine(Thing thing, Visitor visitor) {
        if (!visitor.mayChange(thing.owner())) {
            throw new NotAllowed("You may read " + thing.ref() + " but not change it");
        }
        return thing;
    }

    /**
     * The undertaking that an entry is about.
     *
     * @throws NotAllowed where the visitor may read but not change it
     */
    public Undertaking mine(String ref, Visitor visitor) {
        var one = undertakings.get(ref);
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return one;
    }

    /** The undertaking that a form names, which has to be of the visitor's council and theirs to change. */
    public Checked<Undertaking> chosen(Typed typed, Visitor visitor) {
        var one = undertakings.find(typed.text("ref"));
        if (one.isEmpty() || !one.get().council().equals(visitor.council())) {
            return Checked.refused("ref", "Choose what it is about");
        }
        return Checked.accepted(mine(one.get().ref(), visitor));
    }

    /** An entry that stands under another undertaking than the address says is not there. */
    public static void within(boolean matches, long id) {
        if (!matches) {
            throw new NotHere("the entry " + id);
        }
    }

    /** After a form: the page that follows with a sentence, or the form again with what is wrong. */
    public static <T> String after(
            Checked<T> result,
            String said,
            RedirectAttributes redirect,
            Function<T, String> next,
            Function<List<Problem>, String> again) {
        return switch (result) {
            case Checked.Accepted<T>(T value) -> {
                Said.next(redirect, said);
                yield "redirect:" + next.apply(value);
            }
            case Checked.Refused<T>(List<Problem> problems) -> again.apply(problems);
        };
    }

    /** What was typed, on the version that is saved now where somebody else was faster. */
    public static Typed on(int version, Typed typed, List<Problem> problems) {
        return problems.contains(RACED) ? typed.with("version", Integer.toString(version)) : typed;
    }

    /** Every undertaking that the visitor may change, to choose from. */
    public List<Choice> choices(Visitor visitor) {
        return choices(visitor.council(), one -> visitor.mayChange(one.owner()));
    }

    /** Every undertaking of a council, to choose from. */
    public List<Choice> choices(String council) {
        return choices(council, one -> true);
    }

    private List<Choice> choices(String council, Predicate<Undertaking> which) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Choose"));
        for (var level : Level.values()) {
            undertakings.ofLevel(council, level).stream().filter(which).forEach(one -> choices.add(choice(one)));
        }
        return choices;
    }

    private static Choice choice(Undertaking one) {
        return new Choice(one.ref(), one.level().noun() + ": " + one.title());
    }

    /** Narrows a register to an undertaking and all below it. */
    public Filter filter(String council, ListRequest request) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "All"));
        for (var level : List.of(Level.PORTFOLIO, Level.PROGRAMME, Level.STRAND)) {
            undertakings.ofLevel(council, level).stream().limit(300).forEach(one -> choices.add(choice(one)));
        }
        var now = request.filter("within");
        if (choices.stream().noneMatch(one -> one.value().equals(now))) {
            undertakings.find(now).ifPresent(one -> choices.add(choice(one)));
        }
        return Filter.choice(request, "within", "Within", choices);
    }

    /** The way to an entry: the room, the controls, its register. */
    public static List<Crumb> crumbs(Control control, String here) {
        return List.of(
                new Crumb("Delivery", "/delivery"),
                new Crumb("Controls", "/delivery/controls"),
                new Crumb(control.title(), control.href()),
                Crumb.here(here));
    }

    public static List<Crumb> crumbs(Control control) {
        return List.of(
                new Crumb("Delivery", "/delivery"),
                new Crumb("Controls", "/delivery/controls"),
                Crumb.here(control.title()));
    }

    /** Narrows a register to one of these; the first choice is all. */
    public static Filter filter(ListRequest request, String name, String label, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "All"));
        all.addAll(choices);
        return Filter.choice(request, name, label, all);
    }

    /** Choices that are called what they are. */
    public static List<Choice> words(List<String> words) {
        return words.stream().map(one -> new Choice(one, one)).toList();
    }

    /** The owning post as a link, or the owner in words. */
    public static Cell owner(@Nullable String post, String named, Map<String, String> titles) {
        return post == null
                ? Cell.text(named)
                : Cell.link(titles.getOrDefault(post, post), "/organisation/posts/" + post);
    }

    /** What is wrong with the day of a move: it lies ahead, or before the move that came last. */
    public static List<Problem> wrong(String field, LocalDate day, LocalDate today, @Nullable LocalDate last) {
        if (day.isAfter(today)) {
            return List.of(new Problem(field, "The day lies ahead; enter it once it has come"));
        }
        return last != null && day.isBefore(last)
                ? List.of(new Problem(
                        field, "That was before " + Cell.day(last).words() + ", when it came to stand as it does"))
                : List.of();
    }

    /** A day as a form shows it; empty for none. */
    public static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** An undertaking as a cell that leads to it. */
    public static Cell link(String ref, String title, String level) {
        return Cell.link(title, Level.ofCode(level).path() + "/" + ref, level + " " + ref);
    }

    public static Cell link(Undertaking one) {
        return link(one.ref(), one.title(), one.level().code());
    }
}
