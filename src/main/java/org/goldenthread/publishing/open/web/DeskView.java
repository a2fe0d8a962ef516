package org.goldenthread.publishing.open.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.goldenthread.publishing.open.Candidate;
import org.goldenthread.publishing.open.Candidate.Standing;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;

/**
 * What the desk shows.
 *
 * @param filters by which it can be narrowed
 * @param found everything that they leave
 * @param ready what of that can be published and is not yet
 * @param rows those on this page
 * @param counts how many stand where, of all
 */
public record DeskView(
        ListRequest request,
        List<Filter> filters,
        List<Candidate> found,
        List<Candidate> ready,
        List<Row> rows,
        List<Count> counts,
        int page) {
    private static final int PAGE = 100;

    /** A candidate as a row. @param when when it is or was public, or why it may not be */
    public record Row(Candidate candidate, Standing standing, String when, String plans) {}

    /** How many stand somewhere. */
    public record Count(Standing standing, long count, String href) {}

    static DeskView of(List<Candidate> all, ListRequest request, Clock clock) {
        var now = clock.instant();
        var standing = request.filter("standing");
        var shelf = request.filter("shelf");
        var plan = request.filter("plan");
        var words = request.filter("q").toLowerCase(Locale.UK);
        var found = all.stream()
                .filter(one -> standing.isEmpty() || one.standing(now).code().equals(standing))
                .filter(one -> shelf.isEmpty() || one.shelf().code().equals(shelf))
                .filter(one -> plan.isEmpty() || one.plans().contains(plan))
                .filter(one -> words.isEmpty()
                        || (one.ref() + " " + one.title())
                                .toLowerCase(Locale.UK)
                                .contains(words))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        var asked = request.filter("page");
        int page = asked.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(asked), 1, pages) : 1;
        var rows = found.subList((page - 1) * PAGE, Math.min(found.size(), page * PAGE)).stream()
                .map(one -> row(one, now, clock.getZone()))
                .toList();
        var ready = found.stream()
                .filter(one -> one.standing(now) == Standing.READY)
                .toList();
        return new DeskView(request, filters(all, request), found, ready, rows, counts(all, request, now), page);
    }

    private static Row row(Candidate one, Instant now, ZoneId zone) {
        var standing = one.standing(now);
        var latest = one.latest();
        var when = latest == null
                ? one.offer().held()
                : switch (standing) {
                    case PUBLIC ->
                        "since " + Times.moment(latest.span().opens(), zone)
                                + (one.offer().isHeld() ? ". " + one.offer().held() : "");
                    case EMBARGOED -> "until " + Times.moment(latest.span().opens(), zone);
                    case WITHDRAWN -> latest.withdrawn();
                    case HELD -> one.offer().held();
                    case READY -> one.openCard() ? "" : "its card is no longer for everybody";
                };
        return new Row(one, standing, when, String.join("; ", new TreeSet<>(one.plans())));
    }

    private static List<Filter> filters(List<Candidate> all, ListRequest request) {
        var shelves = new ArrayList<Choice>(List.of(new Choice("", "All")));
        all.stream().map(Candidate::shelf).distinct().forEach(one -> shelves.add(new Choice(one.code(), one.title())));
        var plans = new TreeSet<String>();
        all.forEach(one -> plans.addAll(one.plans()));
        var named = new ArrayList<Choice>(List.of(new Choice("", "All")));
        plans.forEach(one -> named.add(new Choice(one, one)));
        var standings = new ArrayList<Choice>(List.of(new Choice("", "All")));
        Arrays.stream(Standing.values())
                .forEach(one -> standings.add(new Choice(one.code(), one.state().words())));
        return List.of(
                Filter.words(request),
                Filter.choice(request, "shelf", "What", shelves),
                Filter.choice(request, "standing", "Where it stands", standings),
                Filter.choice(request, "plan", "Plan", named));
    }

    private static List<Count> counts(List<Candidate> all, ListRequest request, Instant now) {
        return Arrays.stream(Standing.values())
                .map(one -> new Count(
                        one,
                        all.stream()
                                .filter(candidate -> candidate.standing(now) == one)
                                .count(),
                        request.with(java.util.Map.of("standing", one.code()))))
                .toList();
    }

    public int pages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    /** The address of the preview of all that is ready in this list. */
    public String previewAll() {
        return request.address("all", "yes").replaceFirst("/publishing/open", "/publishing/open/preview");
    }

    public boolean narrowed() {
        return filters.stream().anyMatch(one -> !one.value().isEmpty());
    }
}
