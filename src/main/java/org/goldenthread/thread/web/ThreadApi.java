package org.goldenthread.thread.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.publishing.Told;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The thread for other programs: things, their ties, and search. The names are part of the product's promise. */
@RestController
@May(Act.SEE)
class ThreadApi {
    private static final String THING = "/thread/api/things/{ref:[A-Z]+-[0-9]+}";
    private static final int MOST = 100;
    private final Things things;
    private final Search search;
    private final Kinds kinds;

    ThreadApi(Things things, Search search, Kinds kinds) {
        this.things = things;
        this.search = search;
        this.kinds = kinds;
    }

    /** A thing's card. */
    record Card(
            String ref,
            String kind,
            String council,
            String title,
            String summary,
            String state,
            String tone,
            @Nullable String service,
            @Nullable String owner,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            @Nullable LocalDate ended,
            String publication,
            int version,
            Instant changed,
            String page) {}

    /** A tie, seen from one end. @param direction "down" towards what follows, "up" towards what came first */
    record Tied(String kind, String direction, String words, String role, String detail, Card thing) {}

    /** What a search found. */
    record Hit(String ref, String kind, String council, String title, String state, String tone, String page) {}

    @GetMapping(THING)
    @Told("The card of a thing: what every thing has, whatever its kind.")
    Card thing(@PathVariable String ref) {
        return card(things.get(ref));
    }

    @GetMapping(THING + "/ties")
    @Told("What a thing is tied to, up to what came first and down to what follows.")
    List<Tied> ties(@PathVariable String ref) {
        things.get(ref);
        return things.tiedTo(ref).stream()
                .map(one -> new Tied(
                        one.tie().kind().code(),
                        one.downwards() ? "down" : "up",
                        one.words(),
                        one.tie().role(),
                        one.tie().detail(),
                        card(one.other())))
                .toList();
    }

    @GetMapping("/thread/api/search")
    @Told("Things of all rooms by what people remember of them: words (q), a kind, a council (in).")
    List<Hit> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String in) {
        return search.find(q, kind, in, MOST).stream()
                .map(hit -> new Hit(
                        hit.ref(),
                        hit.kind(),
                        hit.council(),
                        hit.title(),
                        hit.state().words(),
                        hit.state().tone().code(),
                        kinds.of(hit.kind()).href(hit.ref())))
                .toList();
    }

    private Card card(Thing thing) {
        var card = thing.card();
        return new Card(
                thing.ref(),
                thing.kind(),
                thing.council(),
                card.title(),
                card.summary(),
                thing.state().words(),
                thing.state().tone().code(),
                card.service(),
                card.owner(),
                card.starts(),
                card.due(),
                card.ended(),
                card.publication().code(),
                thing.version(),
                thing.changed(),
                kinds.href(thing));
    }
}
