package org.goldenthread.organisation.ledger;

import static org.goldenthread.organisation.ledger.Reasons.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Post;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What may not be done to posts and their holders, each refusal naming the field and the reason. */
final class PostRules {
    private final Chart chart;

    PostRules(Chart chart) {
        this.chart = chart;
    }

    List<Problem> open(Post.Opening opening) {
        var problems = new ArrayList<Problem>(Reasons.name(opening.words().name()));
        problems.addAll(Reasons.plausible("opened", opening.opened()));
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
        return unit == null
                ? List.of(new Problem("unit", "Choose the unit that the post belongs to"))
                : Reasons.there("unit", unit, life, from);
    }

    /** A post written anew: name and first day. */
    List<Problem> change(Post before, Post after) {
        var problems = new ArrayList<Problem>(Reasons.name(after.name()));
        var opened = after.life().opened();
        if (!Objects.equals(before.life().opened(), opened)) {
            problems.addAll(Reasons.plausible("opened", opened));
            problems.addAll(Reasons.begins("opened", after.life()));
            if (opened != null) {
                var unit = chart.placements().of(after.ref()).getFirst().parent();
                problems.addAll(earlier(Objects.requireNonNullElse(unit, ""), opened));
                chart.holders(after.ref()).stream()
                        .filter(one -> before(one.term().since(), opened))
                        .forEach(one -> problems.add(
                                new Problem("opened", one.name() + " holds the post on an earlier day already")));
            }
        }
        return problems;
    }

    private List<Problem> earlier(String unit, LocalDate opened) {
        return in(unit, Life.since(opened).ending(LocalDate.MIN, null), opened).stream()
                .map(one -> new Problem("opened", one.message()))
                .toList();
    }

    private static boolean before(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    List<Problem> move(Post post, String unit, LocalDate from) {
        var problems = new ArrayList<Problem>(Reasons.plausible("from", from));
        problems.addAll(Reasons.within(post, "from", from));
        problems.addAll(Reasons.notBefore(chart.placements().lastMove(post.ref()), post, from));
        problems.addAll(in(unit, post.life(), from));
        return problems;
    }

    List<Problem> appoint(Post post, Holder wanted) {
        var problems = new ArrayList<Problem>();
        if (wanted.name().isBlank() || wanted.name().length() > 120) {
            problems.add(new Problem("holder", "Enter the person's name, up to 120 characters"));
        }
        problems.addAll(email(wanted.person().email()));
        problems.addAll(term(post, wanted.term()));
        if (problems.isEmpty()) {
            problems.addAll(beside(post, wanted));
        }
        return problems;
    }

    static List<Problem> email(String email) {
        return email.isEmpty() || email.matches("[^\\s@]{1,64}@[^\\s@]{1,190}")
                ? List.of()
                : List.of(new Problem("email", "Enter an email address, such as name@council.example, or none"));
    }

    private static List<Problem> term(Post post, Holder.Term term) {
        var problems = new ArrayList<Problem>();
        var since = term.since();
        var until = term.until();
        if (since != null) {
            problems.addAll(Reasons.plausible("since", since));
            problems.addAll(Reasons.within(post, "since", since));
        }
        if (until != null) {
            problems.addAll(Reasons.within(post, "until", until));
        }
        if (since != null && until != null && until.isBefore(since)) {
            problems.add(new Problem("until", "The last day comes before the first"));
        }
        return problems;
    }

    private List<Problem> beside(Post post, Holder wanted) {
        return chart.holders(post.ref()).stream()
                .filter(one -> one.term().overlaps(wanted.term()))
                .flatMap(one -> beside(one, wanted))
                .toList();
    }

    private static Stream<Problem> beside(Holder one, Holder wanted) {
        if (one.name().equalsIgnoreCase(wanted.name()) && one.kind() == wanted.kind()) {
            return Stream.of(new Problem("holder", one.name() + " holds the post then already"));
        }
        var since = wanted.term().since();
        var begun = one.term().since();
        boolean later = since == null || (begun != null && !begun.isBefore(since));
        if (later && !one.kind().mayStandBeside(wanted.kind())) {
            return Stream.of(new Problem(
                    "since",
                    one.name() + " holds the post " + (begun == null ? "already" : "from " + say(begun))
                            + ": choose a later day, or correct that first"));
        }
        return Stream.empty();
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
        var problems = new ArrayList<Problem>(Reasons.plausible("until", last));
        if (since != null && last.isBefore(since)) {
            problems.add(new Problem("until", holder.name() + " holds the post only from " + say(since) + " on"));
        }
        problems.addAll(Reasons.within(post, "until", last));
        if (problems.isEmpty()) {
            var longer = holder.term().endingOn(last);
            chart.holders(post.ref()).stream()
                    .filter(one -> one.id() != holder.id() && !one.kind().mayStandBeside(holder.kind()))
                    .filter(one -> one.term().overlaps(longer) && !one.term().overlaps(holder.term()))
                    .forEach(one -> problems.add(new Problem("until", one.name() + " holds the post by then")));
        }
        return problems;
    }

    List<Problem> close(Post post, LocalDate last) {
        var problems = new ArrayList<Problem>(Reasons.plausible("last", last));
        problems.addAll(Reasons.within(post, "last", last));
        chart.holders(post.ref()).stream()
                .filter(one ->
                        one.term().since() != null && before(last, one.term().since()))
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
        return in(Objects.requireNonNullElse(unit, ""), post.life().ending(null, null), closed).stream()
                .map(one -> Problem.of(one.message()))
                .toList();
    }
}
