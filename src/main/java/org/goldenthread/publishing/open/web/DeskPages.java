package org.goldenthread.publishing.open.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.open.Candidate;
import org.goldenthread.publishing.open.OpenSettings;
import org.goldenthread.publishing.open.Publications;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Kinds;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of whoever publishes: what is public, what would be, what is held back; publishing and taking off. */
@Controller
class DeskPages {
    private static final String DESK = "/publishing/open";

    /** As many at a time as a form carries safely. */
    private static final int MOST = 500;

    private final Publications publications;
    private final OpenSettings settings;
    private final Things things;
    private final Kinds kinds;
    private final Pulse pulse;
    private final Clock clock;

    DeskPages(Publications publications, OpenSettings settings, Things things, Kinds kinds, Pulse pulse, Clock clock) {
        this.publications = publications;
        this.settings = settings;
        this.things = things;
        this.kinds = kinds;
        this.pulse = pulse;
        this.clock = clock;
    }

    @GetMapping(DESK)
    @May(Act.SEE)
    String desk(Visitor visitor, ListRequest request, Model model) {
        model.addAttribute("setting", settings.of(visitor.council()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("desk", desk(visitor.council(), request));
        return "publishing/open/desk";
    }

    private DeskView desk(String council, ListRequest request) {
        return DeskView.of(publications.candidates(council), request, clock);
    }

    /** What is about to be published, before anything is. */
    @GetMapping(DESK + "/preview")
    @May(Act.EDIT)
    String preview(
            Visitor visitor,
            ListRequest request,
            @RequestParam(name = "ref", defaultValue = "") List<String> refs,
            Model model) {
        var chosen = request.filter("all").isEmpty()
                ? refs
                : desk(visitor.council(), request).ready().stream()
                        .limit(MOST)
                        .map(Candidate::ref)
                        .toList();
        return preview(visitor, chosen, Map.of("follows", "yes"), List.of(), model);
    }

    private String preview(
            Visitor visitor, List<String> refs, Map<String, String> typed, List<Problem> problems, Model model) {
        var some = refs.stream().distinct().limit(MOST).toList();
        var candidates = publications.candidates(visitor.council()).stream()
                .filter(one -> some.contains(one.ref()))
                .toList();
        model.addAttribute("candidates", candidates);
        model.addAttribute("previews", publications.previews(visitor.council(), some));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("setting", settings.of(visitor.council()));
        return "publishing/open/preview";
    }

    @PostMapping(DESK + "/publish")
    @May(Act.EDIT)
    String publish(
            Visitor visitor,
            @RequestParam(name = "ref", defaultValue = "") List<String> refs,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        if (refs.isEmpty()) {
            Said.next(redirect, "Nothing was chosen, so nothing was published");
            return "redirect:" + DESK;
        }
        var done = moment(typed)
                .then(opens -> publications.publish(
                        visitor.council(),
                        mine(visitor, refs),
                        new Publications.Wish(opens.moment(), typed.containsKey("follows"))));
        return switch (done) {
            case Checked.Accepted<Integer>(Integer made) -> {
                pulse.forget();
                Said.next(
                        redirect,
                        made == 0
                                ? "The public reads all of it like this already"
                                : made + (made == 1 ? " page is" : " pages are") + " published"
                                        + (typed.getOrDefault("day", "").isBlank() ? "" : " when the embargo ends"));
                yield "redirect:" + DESK;
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> preview(visitor, refs, typed, problems, model);
        };
    }

    /** The end of an embargo; nothing for now. */
    private record Opens(@Nullable Instant moment) {}

    private Checked<Opens> moment(Map<String, String> typed) {
        var day = typed.getOrDefault("day", "").strip();
        var time = typed.getOrDefault("time", "").strip();
        if (day.isEmpty()) {
            return time.isEmpty()
                    ? Checked.accepted(new Opens(null))
                    : Checked.refused("day", "Give the day as well, or leave both empty to publish now");
        }
        try {
            var at = LocalDate.parse(day).atTime(time.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(time));
            return Checked.accepted(new Opens(at.atZone(clock.getZone()).toInstant()));
        } catch (DateTimeParseException none) {
            return Checked.refused("day", "Enter a day such as 2026-04-30, and a time such as 09:30");
        }
    }

    /** Those of the council that this page is about; what belongs to another is not there. */
    private List<String> mine(Visitor visitor, List<String> refs) {
        var cards = things.cards(refs);
        for (var ref : refs) {
            var card = cards.get(ref);
            if (card == null || !card.council().equals(visitor.council())) {
                throw new NotHere(ref);
            }
        }
        return refs;
    }

    @GetMapping(DESK + "/off")
    @May(Act.EDIT)
    String off(Visitor visitor, @RequestParam(name = "ref", defaultValue = "") List<String> refs, Model model) {
        return off(visitor, refs, "", List.of(), model);
    }

    private String off(Visitor visitor, List<String> refs, String why, List<Problem> problems, Model model) {
        var now = clock.instant();
        model.addAttribute(
                "candidates",
                publications.candidates(visitor.council()).stream()
                        .filter(one -> refs.contains(one.ref()))
                        .filter(one -> one.standing(now) == Candidate.Standing.PUBLIC
                                || one.standing(now) == Candidate.Standing.EMBARGOED)
                        .toList());
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        return "publishing/open/off";
    }

    @PostMapping(DESK + "/withdraw")
    @May(Act.EDIT)
    String withdraw(
            Visitor visitor,
            @RequestParam(name = "ref", defaultValue = "") List<String> refs,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect,
            Model model) {
        return switch (publications.withdraw(mine(visitor, refs), why)) {
            case Checked.Accepted<Integer>(Integer taken) -> {
                pulse.forget();
                Said.next(redirect, taken + (taken == 1 ? " page is" : " pages are") + " no longer public");
                yield "redirect:" + DESK;
            }
            case Checked.Refused<Integer>(List<Problem> problems) -> off(visitor, refs, why, problems, model);
        };
    }

    /** One thing as a resident would see it, whether or not it is public; and what the public was shown before. */
    @GetMapping(DESK + "/{ref}")
    @May(Act.SEE)
    String thing(@PathVariable String ref, Visitor visitor, Model model) {
        var candidate = publications.candidate(ref);
        var thing = things.get(ref);
        var editions = new ArrayList<>(publications.editions(ref));
        model.addAttribute("candidate", candidate);
        model.addAttribute("href", kinds.of(thing.kind()).href(ref));
        model.addAttribute("standing", candidate.standing(clock.instant()));
        model.addAttribute("editions", editions);
        model.addAttribute(
                "preview", publications.previews(thing.council(), List.of(ref)).get(ref));
        model.addAttribute("zone", clock.getZone());
        return "publishing/open/look";
    }
}
