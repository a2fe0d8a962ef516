package org.goldenthread.organisation;

import static org.goldenthread.organisation.UnitRules.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What may not be done to posts and their holders, each refusal naming the field and the reason. */
final class PostRules {
    private final Chart chart;

    PostRules(Chart chart) {
        this.chart = chart;
    }

    List<Problem> open(Post.Opening opening) {
        var problems = new ArrayList<Problem>(UnitRules.name(opening.words().name()));
        problems.addAll(UnitRules.plausible("opened", opening.opened()));
        problems.addAll(in(opening.unit(), Life.since(opening.opened()), opening.opened()));
        if (problems.isEmpty() && namesake(opening)) {
            problems.add(new Problem("name", "There is already a post of this name in the same unit"));
        }
        return problems;
    }

    private boolean namesake(Post.Opening opening) {
        return chart.posts().stream()
                .filter(one -> one.life().closed() == null)
                .filter(one ->
                        one.name().equalsIgnoreCase(opening.words().name().strip()))
                .anyMatch(one -> opening.unit().equals(chart.placements().parentOn(LocalDate.MAX, one.ref())));
    }

    private List<Problem> in(String unitRef, Life life, @Nullable LocalDate from) {
        var unit = chart.unit(unitRef);
        if (unit == null) {
            return List.of(new Problem("unit", "Choose the unit that the post belongs to"));
        }
        return UnitRules.exists(unit, life, from).stream()
                .map(problem -> new Problem("unit", problem.message()))
                .toList();
    }

    List<Problem> move(Post post, String unit, LocalDate from) {
        var problems = new ArrayList<Problem>(UnitRules.plausible("from", from));
        problems.addAll(within(post, "from", from));
        var last = chart.placements().lastMove(post.ref());
        if (last != null && from.isBefore(last)) {
            problems.add(new Problem(
                    "from", post.name() + " moves on " + say(last) + "; an earlier move would contradict that"));
        }
        problems.addAll(in(unit, post.life(), from));
        return problems;
    }

    private static List<Problem> within(Post post, String place, LocalDate day) {
        var opened = post.life().opened();
        if (opened != null && day.isBefore(opened)) {
            return List.of(new Problem(place, "The post exists only from " + say(opened) + " on"));
        }
        var closed = post.life().closed();
        if (closed != null && day.isAfter(closed)) {
            return List.of(new Problem(place, "The post closed on " + say(closed)));
        }
        return List.of();
    }

    List<Problem> appoint(Post post, Holder wanted) {
        var problems = new ArrayList<Problem>();
        if (wanted.name().isBlank() || wanted.name().length() > 120) {
            problems.add(new Problem("holder", "Enter the person's name, up to 120 characters"));
        }
        if (!wanted.person().email().isEmpty() && !wanted.person().email().matches("[^\\s@]{1,64}@[^\\s@]{1,190}")) {
            problems.add(new Problem("email", "Enter an email address, such as name@council.example, or none"));
        }
        problems.addAll(term(post, wanted.term()));
        if (problems.isEmpty()) {
            problems.addAll(beside(post, wanted));
        }
        return problems;
    }

    private static List<Problem> term(Post post, Holder.Term term) {
        var problems = new ArrayList<Problem>();
        var since = term.since();
        var until = term.until();
        if (since != null) {
            problems.addAll(UnitRules.plausible("since", since));
            problems.addAll(within(post, "since", since));
        }
        if (until != null) {
            problems.addAll(within(post, "until", until));
        }
        if (since != null && until != null && until.isBefore(since)) {
            problems.add(new Problem("until", "The last day comes before the first"));
        }
        return problems;
    }

    private List<Problem> beside(Post post, Holder wanted) {
        var since = wanted.term().since();
        return chart.holders(post.ref()).stream()
                .filter(one -> one.term().overlaps(wanted.term()))
                .flatMap(one -> {
                    if (one.name().equalsIgnoreCase(wanted.name()) && one.kind() == wanted.kind()) {
                        return List.of(new Problem("holder", one.name() + " holds the post then already")).stream();
                    }
                    var begun = one.term().since();
                    boolean later = since == null || (begun != null && !begun.isBefore(since));
                    return later && !one.kind().mayStandBeside(wanted.kind())
                            ? List.of(new Problem(
                                            "since",
                                            one.name() + " holds the post "
                                                    + (begun == null ? "already" : "from " + say(begun))
                                                    + ": choose a later day, or correct that first"))
                                    .stream()
                            : java.util.stream.Stream.empty();
                })
                .toList();
    }

    /** Those whose time a new holder ends. */
    List<Holder> ended(Holder wanted) {
        return chart.holders(wanted.post()).stream()
                .filter(one -> one.term().overlaps(wanted.term()))
                .filter(one -> !one.kind().mayStandBeside(wanted.kind()))
                .toList();
    }

    List<Problem> vacate(Post post, Holder holder, LocalDate last) {
        var since = holder.term().since();
        var problems = new ArrayList<Problem>(UnitRules.plausible("until", last));
        if (since != null && last.isBefore(since)) {
            problems.add(new Problem("until", holder.name() + " holds the post only from " + say(since) + " on"));
        }
        problems.addAll(within(post, "until", last));
        if (problems.isEmpty()) {
            var longer = holder.withTerm(holder.term().endingOn(last));
            chart.holders(post.ref()).stream()
                    .filter(one -> one.id() != holder.id() && !one.kind().mayStandBeside(holder.kind()))
                    .filter(one -> one.term().overlaps(longer.term()))
                    .filter(one -> !one.term().overlaps(holder.term()))
                    .forEach(one -> problems.add(new Problem("until", one.name() + " holds the post by then")));
        }
        return problems;
    }

    List<Problem> close(Post post, LocalDate last) {
        var problems = new ArrayList<Problem>(UnitRules.plausible("last", last));
        problems.addAll(within(post, "last", last));
        chart.holders(post.ref()).stream()
                .filter(one -> {
                    var since = one.term().since();
                    return since != null && since.isAfter(last);
                })
                .forEach(one -> problems.add(
                        new Problem("last", one.name() + " is to hold the post from a later day: correct that first")));
        return problems;
    }

    List<Problem> reopen(Post post) {
        var closed = post.life().closed();
        if (closed == null) {
            return List.of(Problem.of(post.name() + " is open"));
        }
        var unit = chart.placements().parentOn(LocalDate.MAX, post.ref());
        return in(Objects.requireNonNullElse(unit, ""), post.life().ending(null, null), closed);
    }
}
