package org.goldenthread.plan.ranking.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.ranking.Horizons;
import org.goldenthread.plan.ranking.Horizons.Horizon;
import org.goldenthread.plan.ranking.Horizons.Item;
import org.goldenthread.plan.web.Chooser;
import org.goldenthread.plan.web.Chosen;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is meant to happen for each priority in the long term, the medium term and this year. */
@Controller
class HorizonPages {
    private final Chooser chooser;
    private final Horizons horizons;
    private final Priorities priorities;
    private final Spreadsheets spreadsheets;

    HorizonPages(Chooser chooser, Horizons horizons, Priorities priorities, Spreadsheets spreadsheets) {
        this.chooser = chooser;
        this.horizons = horizons;
        this.priorities = priorities;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/plan/horizons")
    @May(Act.SEE)
    Object horizons(Visitor visitor, ListRequest request, Model model) {
        var chosen = chooser.of(visitor, request.filter("plan"), Tab.HORIZONS);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var byRef = priorities.inPlan(chosen.get().plan().ref()).stream()
                .collect(Collectors.toMap(Priority::ref, Function.identity()));
        var words = request.filter("q").toLowerCase(Locale.UK);
        var items = horizons.inPlan(chosen.get().plan().ref()).stream()
                .filter(item -> (item.text() + " " + label(byRef, item))
                        .toLowerCase(Locale.UK)
                        .contains(words))
                .filter(item -> request.filter("horizon").isEmpty()
                        || item.horizon().code().equals(request.filter("horizon")))
                .filter(item -> request.filter("moved").isEmpty() || item.moves() > 0)
                .toList();
        var listing = list(items, byRef, request);
        return request.exports() ? spreadsheets.file(listing, "horizons") : page(chosen.get(), listing, byRef, model);
    }

    private static String page(Chosen chosen, Listing<Item> listing, Map<String, Priority> byRef, Model model) {
        var rows = listing.rows().stream()
                .map(Item::priority)
                .distinct()
                .flatMap(ref -> Stream.ofNullable(byRef.get(ref)))
                .toList();
        model.addAttribute("chosen", chosen);
        model.addAttribute("list", listing);
        model.addAttribute("rows", rows);
        return "plan/horizons";
    }

    private static Listing<Item> list(List<Item> items, Map<String, Priority> byRef, ListRequest request) {
        List<Column<Item>> columns = List.of(
                Column.of("ref", "Reference", item -> Cell.text(item.priority())),
                Column.of("priority", "Priority", item -> Cell.text(label(byRef, item))),
                Column.of("horizon", "Horizon", item -> Cell.text(item.horizon().words())),
                Column.of("text", "What is meant to happen", item -> Cell.text(item.text())),
                Column.of("moves", "Times moved", item -> Cell.number(item.moves())));
        var all = new java.util.ArrayList<>(List.of(new Choice("", "All")));
        for (var horizon : Horizon.values()) {
            all.add(new Choice(horizon.code(), horizon.words()));
        }
        return new Listing<>(
                request,
                "items",
                columns,
                items,
                List.of(
                        Filter.words(request),
                        Filter.choice(request, "horizon", "Horizon", all),
                        Filter.choice(
                                request,
                                "moved",
                                "Moved",
                                List.of(new Choice("", "All"), new Choice("yes", "Moved since it was written")))),
                items.size(),
                null,
                "Nothing is written down for any horizon of this plan yet.");
    }

    private static String label(Map<String, Priority> byRef, Item item) {
        var priority = byRef.get(item.priority());
        return priority == null ? item.priority() : priority.label();
    }

    private Priority mine(String ref, Visitor visitor) {
        var priority = priorities.get(ref);
        if (!visitor.mayChange(priority.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return priority;
    }

    @GetMapping("/plan/horizons/{ref}/items/new")
    @May(Act.OWN)
    String blank(@PathVariable String ref, Visitor visitor, Model model) {
        return form(mine(ref, visitor), visitor, Typed.of(Map.of("horizon", "year")), List.of(), model);
    }

    @PostMapping("/plan/horizons/{ref}/items/new")
    @May(Act.OWN)
    String add(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var priority = mine(ref, visitor);
        return switch (horizons.add(ref, Horizon.ofCode(typed.get("horizon")), typed.text("text"))) {
            case Checked.Accepted<Item> done -> next(ref, "Added", redirect);
            case Checked.Refused<Item>(List<Problem> problems) -> form(priority, visitor, typed, problems, model);
        };
    }

    @GetMapping("/plan/horizons/{ref}/items/{item}")
    @May(Act.OWN)
    String edit(@PathVariable String ref, @PathVariable long item, Visitor visitor, Model model) {
        var priority = mine(ref, visitor);
        var values = new HashMap<String, String>();
        var found = of(ref, item);
        values.put("item", String.valueOf(item));
        values.put("text", found.text());
        values.put("was", found.text());
        values.put("horizon", found.horizon().code());
        return form(priority, visitor, Typed.of(values), List.of(), model);
    }

    private Item of(String ref, long item) {
        var found = horizons.get(item);
        if (!found.priority().equals(ref)) {
            throw new NotHere("item " + item + " of " + ref);
        }
        return found;
    }

    /** Words, horizon and reason come together; what is otherwise than before is changed. */
    @PostMapping("/plan/horizons/{ref}/items/{item}")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            @PathVariable long item,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form).with("item", String.valueOf(item));
        var priority = mine(ref, visitor);
        return switch (changed(of(ref, item), typed)) {
            case Checked.Accepted<Item> done -> next(ref, "Saved; where it stood before is kept", redirect);
            case Checked.Refused<Item>(List<Problem> problems) ->
                form(priority, visitor, typed.with("was", of(ref, item).text()), problems, model);
        };
    }

    private Checked<Item> changed(Item item, Typed typed) {
        if (!typed.text("was").equals(item.text())) {
            return Checked.refused(
                    "text",
                    "Somebody else was faster; it now reads “%s”. Save again to put yours".formatted(item.text()));
        }
        if (typed.get("horizon").equals("dropped")) {
            return horizons.drop(item.id(), typed.text("reason"));
        }
        var to = Horizon.ofCode(typed.get("horizon"));
        Checked<Item> worded = typed.text("text").equals(item.text())
                ? Checked.accepted(item)
                : horizons.reword(item.id(), typed.text("text"));
        return worded.then(now -> now.horizon() == to && !now.dropped()
                ? Checked.accepted(now)
                : horizons.move(item.id(), to, typed.text("reason")));
    }

    private static String next(String ref, String said, RedirectAttributes redirect) {
        Said.next(redirect, said);
        return "redirect:/plan/priorities/" + ref;
    }

    private String form(Priority priority, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("chosen", chooser.must(visitor, priority.plan(), Tab.HORIZONS));
        model.addAttribute("priority", priority);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/horizon-form";
    }
}
