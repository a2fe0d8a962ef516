package org.goldenthread.plan.ranking.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Reason;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.plan.ranking.Ranking.Move;
import org.goldenthread.plan.ranking.YearCheck;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ranked list with its history; a move says why. */
@Controller
class RankingPages {
    private static final int MOST = 100;
    private static final int HISTORY = 20;
    private final Chooser chooser;
    private final Ranking ranking;
    private final Priorities priorities;
    private final Accounts accounts;
    private final Spreadsheets spreadsheets;

    RankingPages(
            Chooser chooser, Ranking ranking, Priorities priorities, Accounts accounts, Spreadsheets spreadsheets) {
        this.chooser = chooser;
        this.ranking = ranking;
        this.priorities = priorities;
        this.accounts = accounts;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/plan/ranking")
    @May(Act.SEE)
    Object ranking(Visitor visitor, ListRequest request, Model model) {
        var chosen = chooser.of(visitor, request.filter("plan"), Tab.RANKING);
        if (chosen.isEmpty()) {
            return Chooser.NO_PLAN;
        }
        var listing = list(chosen.get(), request);
        return request.exports()
                ? spreadsheets.file(listing, "ranking")
                : page(chosen.get(), listing, Typed.of(Map.of()), List.of(), model);
    }

    private String page(Chosen chosen, Listing<Priority> listing, Typed typed, List<Problem> problems, Model model) {
        var plan = chosen.plan().ref();
        var request = listing.request();
        long before = request.filter("before").matches("\\d{1,18}")
                ? Long.parseLong(request.filter("before"))
                : Long.MAX_VALUE;
        var total = ranking.ranked(plan).size();
        model.addAttribute("chosen", chosen);
        model.addAttribute("list", listing);
        model.addAttribute("total", total);
        model.addAttribute("history", ranking.changes(plan, before, HISTORY));
        model.addAttribute("people", accounts.names());
        model.addAttribute("unranked", unranked(plan));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "plan/ranking";
    }

    private List<Choice> unranked(String plan) {
        return priorities.inPlan(plan).stream()
                .filter(priority -> priority.rank().place() == null)
                .map(priority -> new Choice(priority.ref() + "::", priority.label()))
                .limit(2000)
                .toList();
    }

    private Listing<Priority> list(Chosen chosen, ListRequest request) {
        var words = request.filter("q").toLowerCase(java.util.Locale.UK);
        int after =
                request.after() != null && request.after().matches("\\d{1,9}") ? Integer.parseInt(request.after()) : 0;
        var found = ranking.ranked(chosen.plan().ref()).stream()
                .filter(one -> one.label().toLowerCase(java.util.Locale.UK).contains(words))
                .filter(one ->
                        request.filter("kind").isEmpty() || one.rank().kind() == Reason.ofCode(request.filter("kind")))
                .toList();
        var page = found.stream()
                .filter(one -> place(one) > after)
                .limit(request.exports() ? ListRequest.MOST : MOST)
                .toList();
        boolean more = !page.isEmpty() && place(page.getLast()) < place(found.getLast());
        var kinds = new java.util.ArrayList<>(List.of(new Choice("", "All")));
        for (var kind : Reason.values()) {
            kinds.add(new Choice(kind.code(), kind.words()));
        }
        return new Listing<>(
                request,
                "ranked priorities",
                columns(),
                page,
                List.of(Filter.words(request), Filter.choice(request, "kind", "Reason", kinds)),
                found.size(),
                more ? String.valueOf(place(page.getLast())) : null,
                "Nothing is ranked in this plan yet.");
    }

    private static int place(Priority priority) {
        var place = priority.rank().place();
        return place == null ? 0 : place;
    }

    private static List<Column<Priority>> columns() {
        return List.of(
                Column.of("rank", "Rank", one -> Cell.number(place(one))),
                Column.of("ref", "Reference", one -> Cell.text(one.ref())),
                Column.of("code", "Code", one -> Cell.text(one.at().code())),
                Column.of("title", "Priority", one -> Cell.text(one.title())),
                Column.of(
                        "kind",
                        "Reason",
                        one -> Cell.text(
                                one.rank().kind() == null
                                        ? ""
                                        : one.rank().kind().words())),
                Column.of("reason", "In words", one -> Cell.text(one.rank().reason())),
                Column.of("state", "State", one -> Cell.status(one.state())));
    }

    /** One button was pressed: its value says which priority moves from where to where. */
    @PostMapping("/plan/ranking")
    @May(Act.EDIT)
    String move(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var chosen = chooser.must(visitor, typed.get("plan"), Tab.RANKING);
        var wanted = typed.text("move").split(":", -1);
        if (wanted.length != 3 || !wanted[0].matches("P-\\d+")) {
            return again(chosen, typed, List.of(new Problem("move", "Choose what is to move")), model);
        }
        var to = wanted[2].isEmpty() ? place(typed.text("place")) : place(wanted[2]);
        var move = new Move(place(wanted[1]), to, Reason.ofCode(typed.get("kind")), typed.text("reason"));
        if (!priorities.get(wanted[0]).plan().equals(chosen.plan().ref())) {
            return again(chosen, typed, List.of(new Problem("move", "It stands in another plan")), model);
        }
        return switch (ranking.move(wanted[0], move)) {
            case Checked.Accepted<Priority>(Priority moved) -> {
                var place = moved.rank().place();
                Said.next(
                        redirect,
                        moved.label()
                                + (place == null ? " is ranked no longer" : " is now " + YearCheck.ordinal(place)));
                yield "redirect:" + chosen.href(Tab.RANKING);
            }
            case Checked.Refused<Priority>(List<Problem> problems) -> again(chosen, typed, problems, model);
        };
    }

    /** A place in the list; absent for "0" and for what is no number. */
    private static @org.jspecify.annotations.Nullable Integer place(String words) {
        return words.matches("[1-9]\\d{0,8}") ? Integer.valueOf(words) : null;
    }

    private String again(Chosen chosen, Typed typed, List<Problem> problems, Model model) {
        var request =
                new ListRequest(Tab.RANKING.path(), Map.of("plan", chosen.plan().ref()), "", false, null, "");
        return page(chosen, list(chosen, request), typed, problems, model);
    }
}
