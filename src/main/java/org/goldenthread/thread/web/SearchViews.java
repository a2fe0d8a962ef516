package org.goldenthread.thread.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.access.Standing;
import org.goldenthread.access.Visitor;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.search.Search;
import org.springframework.stereotype.Component;

/** Fills the page of a search. */
@Component
class SearchViews {
    private static final int PAGE = 25;
    private static final int CEILING = 600;
    private final Search search;
    private final Things things;
    private final Kinds kinds;

    SearchViews(Search search, Things things, Kinds kinds) {
        this.search = search;
        this.things = things;
        this.kinds = kinds;
    }

    /** What is asked. @param shown how many hits were shown before; 0 at first */
    record Asked(String query, String kind, String council, int shown) {
        String address(String kind, String council, int shown) {
            return "/thread/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                    + (kind.isEmpty() ? "" : "&kind=" + kind)
                    + (council.isEmpty() ? "" : "&in=" + council)
                    + (shown == 0 ? "" : "&shown=" + shown);
        }
    }

    SearchView of(Asked asked, Visitor visitor) {
        var found = search.find(asked.query(), "", "", CEILING);
        var fits = found.stream()
                .filter(hit -> asked.kind().isEmpty() || asked.kind().equals(hit.kind()))
                .filter(hit -> asked.council().isEmpty() || asked.council().equals(hit.council()))
                .toList();
        int most = Math.clamp(asked.shown() + (long) PAGE, PAGE, CEILING);
        var shown = fits.subList(0, Math.min(most, fits.size()));
        return new SearchView(
                asked.query(),
                hits(asked, shown, visitor),
                fits.size(),
                found.size() == CEILING,
                kinds(asked, found),
                councils(asked, found, visitor),
                fits.size() > most ? asked.address(asked.kind(), asked.council(), most) : null,
                places());
    }

    private List<SearchView.Hit> hits(Asked asked, List<Search.Hit> shown, Visitor visitor) {
        var cards = things.cards(shown.stream().map(Search.Hit::ref).toList());
        var marked = new Marked(asked.query());
        var several = visitor.standings().size() > 1;
        return shown.stream()
                .map(hit -> {
                    var kind = kinds.of(hit.kind());
                    var card = cards.get(hit.ref());
                    return new SearchView.Hit(
                            hit.ref(),
                            kind.href(hit.ref()),
                            kind.noun(),
                            several ? council(hit.council(), visitor) : "",
                            marked.all(hit.title()),
                            marked.around(card == null ? hit.snippet() : summary(card)),
                            hit.state());
                })
                .toList();
    }

    private static String summary(Thing card) {
        return card.card().summary();
    }

    private static String council(String code, Visitor visitor) {
        return visitor.standingIn(code).map(Standing::name).orElse(code);
    }

    private List<SearchView.Choice> kinds(Asked asked, List<Search.Hit> found) {
        var counts = counts(found, asked.council(), Search.Hit::council, Search.Hit::kind);
        var choices = new ArrayList<SearchView.Choice>();
        choices.add(new SearchView.Choice(
                "Everything",
                asked.address("", asked.council(), 0),
                asked.kind().isEmpty()));
        kinds.all().stream()
                .filter(kind -> counts.containsKey(kind.code()) || kind.code().equals(asked.kind()))
                .forEach(kind -> choices.add(new SearchView.Choice(
                        kind.plural() + " (" + counts.getOrDefault(kind.code(), 0) + ")",
                        asked.address(kind.code(), asked.council(), 0),
                        kind.code().equals(asked.kind()))));
        return choices;
    }

    private List<SearchView.Choice> councils(Asked asked, List<Search.Hit> found, Visitor visitor) {
        var counts = counts(found, asked.kind(), Search.Hit::kind, Search.Hit::council);
        if (counts.size() < 2 && asked.council().isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<SearchView.Choice>();
        choices.add(new SearchView.Choice(
                "All councils",
                asked.address(asked.kind(), "", 0),
                asked.council().isEmpty()));
        counts.forEach((code, count) -> choices.add(new SearchView.Choice(
                council(code, visitor) + " (" + count + ")",
                asked.address(asked.kind(), code, 0),
                code.equals(asked.council()))));
        return choices;
    }

    /** Counts by one property among those that fit what is chosen by the other. */
    private static Map<String, Integer> counts(
            List<Search.Hit> found,
            String chosen,
            Function<Search.Hit, String> other,
            Function<Search.Hit, String> by) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.stream()
                .filter(hit -> chosen.isEmpty() || chosen.equals(other.apply(hit)))
                .forEach(hit -> counts.merge(by.apply(hit), 1, Integer::sum));
        return counts;
    }

    private List<SearchView.Choice> places() {
        return kinds.all().stream()
                .filter(kind -> kind.column() < 9)
                .map((Kind kind) -> new SearchView.Choice(kind.plural(), kind.path(), false))
                .toList();
    }
}
