package org.goldenthread.organisation.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.ledger.PostChanges;
import org.goldenthread.organisation.ledger.UnitChanges;
import org.goldenthread.organisation.load.Outcome.Sort;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/** Finds the post and the holder that each row of a file means, creates and appoints those that are new. */
final class LoadPosts {
    private static final Set<String> YES = Set.of("yes", "y", "x", "1", "true");
    private static final Map<String, String> PLACES =
            Map.of("name", "post", "opened", "post-opened", "since", "from", "until", "to", "last", "post-closed");
    private final Loading.Work work;
    private final PostChanges changes;
    private final UnitChanges units;

    LoadPosts(Loading.Work work, PostChanges changes, UnitChanges units) {
        this.work = work;
        this.changes = changes;
        this.units = units;
    }

    private Chart chart() {
        return work.chart();
    }

    void take(Row row, Unit unit) {
        if (row.get("post").isEmpty() && row.get("post-ref").isEmpty()) {
            if (!row.get("holder").isEmpty()) {
                work.refuse(row, "post", "Enter the post that " + row.get("holder") + " holds");
            }
            return;
        }
        post(row, unit).ifPresent(post -> {
            lead(row, unit, post);
            if (!row.get("holder").isEmpty()) {
                hold(row, post);
            }
            close(row, post.ref());
        });
    }

    private Optional<Post> post(Row row, Unit unit) {
        var ref = row.get("post-ref");
        if (!ref.isEmpty()) {
            var post = chart().post(ref);
            if (post == null) {
                work.refuse(row, "post-ref", ref + " is no post of this council; leave the cell empty for a new one");
                return Optional.empty();
            }
            return adjust(row, post, unit);
        }
        var last = unit.life().closed() == null ? LocalDate.MAX : unit.life().closed();
        var there = chart().posts().stream()
                .filter(one -> one.name().equalsIgnoreCase(row.get("post")))
                .filter(one -> !one.life().endedBefore(work.from()) || endedAsSaid(row, one))
                .filter(one -> unit.ref().equals(chart().placements().parentOn(last, one.ref())))
                .findFirst();
        return there.isPresent() ? there : open(row, unit);
    }

    /** Whether a post has closed on the very day that the row says. */
    private static boolean endedAsSaid(Row row, Post post) {
        return row.day("post-closed") instanceof Checked.Accepted<Optional<LocalDate>>(Optional<LocalDate> day)
                && day.equals(Optional.ofNullable(post.life().closed()));
    }

    private Optional<Post> open(Row row, Unit unit) {
        var opened = work.day(row, "post-opened");
        if (opened == null) {
            return Optional.empty();
        }
        var opening = new Post.Opening(Unit.Words.named(row.get("post")), unit.ref(), opened.orElse(null));
        var post = take(row, changes.open(chart(), work.council(), opening));
        post.ifPresent(
                one -> work.outcome().change(row, Sort.POST_OPENED, one.name() + " is created in " + unit.name()));
        return post;
    }

    private Optional<Post> adjust(Row row, Post post, Unit unit) {
        var opened = work.day(row, "post-opened");
        if (opened == null) {
            return Optional.empty();
        }
        var name = row.get("post").isEmpty() ? post.name() : row.get("post");
        var words = new Unit.Words(name, post.words().summary(), post.words().publication());
        var life = post.life().beginning(opened.orElse(post.life().opened()));
        var wanted = new Post(post.ref(), post.council(), words, life, post.made(), post.version());
        var now = Optional.of(post);
        if (!wanted.equals(post)) {
            now = take(row, changes.change(chart(), post, wanted));
            now.ifPresent(one -> work.outcome().change(row, Sort.POST_CHANGED, post.name() + " is written anew"));
        }
        return now.flatMap(one -> unit.ref().equals(chart().placements().parentOn(LocalDate.MAX, one.ref()))
                ? Optional.of(one)
                : move(row, one, unit));
    }

    private Optional<Post> move(Row row, Post post, Unit unit) {
        var moved = take(row, changes.move(chart(), post, unit.ref(), work.from()));
        moved.ifPresent(one -> work.outcome()
                .change(row, Sort.POST_CHANGED, one.name() + " moves to " + unit.name() + " from " + work.from()));
        return moved;
    }

    private Optional<Post> take(Row row, Checked<Post> answer) {
        return switch (answer) {
            case Checked.Accepted<Post>(Post post) -> Optional.of(post);
            case Checked.Refused<Post>(List<Problem> problems) -> {
                problems.forEach(one -> work.refuse(row, PLACES.getOrDefault(one.place(), one.place()), one.message()));
                yield Optional.empty();
            }
        };
    }

    private void lead(Row row, Unit unit, Post post) {
        var now = chart().unit(unit.ref());
        if (now != null
                && YES.contains(row.get("leads").toLowerCase(Locale.ROOT))
                && !post.ref().equals(now.lead())) {
            switch (units.change(chart(), now, now.ledBy(post.ref()))) {
                case Checked.Accepted<Unit> led ->
                    work.outcome().change(row, Sort.CHANGED, unit.name() + " is led by " + post.name());
                case Checked.Refused<Unit>(List<Problem> problems) ->
                    problems.forEach(one -> work.refuse(row, "leads", one.message()));
            }
        }
    }

    private void hold(Row row, Post post) {
        var kind = kind(row);
        var from = work.day(row, "from");
        var to = work.day(row, "to");
        if (kind.isEmpty() || from == null || to == null) {
            if (kind.isEmpty()) {
                work.refuse(
                        row, "kind", "“" + row.get("kind") + "” is unknown; write substantive, acting or job share");
            }
            return;
        }
        var term = new Holder.Term(from.orElse(null), to.orElse(null));
        var person = Holder.Person.named(row.get("holder")).withEmail(row.get("email"));
        var wanted = new Holder(0, post.ref(), person, kind.get(), term);
        chart().holders(post.ref()).stream()
                .filter(one -> one.name().equalsIgnoreCase(wanted.name()) && one.kind() == wanted.kind())
                .filter(one -> one.term().overlaps(term))
                .findFirst()
                .ifPresentOrElse(one -> correct(row, post, one, wanted), () -> appoint(row, post, wanted));
    }

    private static Optional<Holder.Kind> kind(Row row) {
        var words = row.get("kind").toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return words.isEmpty()
                ? Optional.of(Holder.Kind.SUBSTANTIVE)
                : Arrays.stream(Holder.Kind.values())
                        .filter(kind -> kind.name().equals(words))
                        .findFirst();
    }

    private void appoint(Row row, Post post, Holder wanted) {
        take(row, changes.appoint(chart(), post, wanted))
                .ifPresent(done -> work.outcome()
                        .change(
                                row,
                                Sort.APPOINTED,
                                wanted.shown() + " holds " + post.name()
                                        + (wanted.term().since() == null
                                                ? ""
                                                : " from " + wanted.term().since())));
    }

    private void correct(Row row, Post post, Holder there, Holder wanted) {
        var since = wanted.term().since();
        if (since != null && !since.equals(there.term().since())) {
            work.refuse(
                    row,
                    "from",
                    there.name() + " holds the post "
                            + (there.term().since() == null
                                    ? "since an unknown day"
                                    : "from " + there.term().since())
                            + " in the record; strike the entry there first");
            return;
        }
        var last = wanted.term().until();
        var now = post;
        if (last != null && !Objects.equals(last, there.term().until())) {
            now = take(row, changes.vacate(chart(), post, there, last)).orElse(post);
            work.outcome().change(row, Sort.LEFT, there.name() + " leaves " + post.name() + " on " + last);
        }
        var email = wanted.person().email();
        if (!email.isEmpty() && !email.equals(there.person().email())) {
            var held = chart().holders(post.ref()).stream()
                    .filter(one -> one.id() == there.id())
                    .findFirst()
                    .orElse(there);
            take(row, changes.address(chart(), now, held, email))
                    .ifPresent(done -> work.outcome()
                            .change(row, Sort.LEFT, "the address of " + there.name() + " becomes " + email));
        }
    }

    private void close(Row row, String ref) {
        var last = work.day(row, "post-closed");
        var post = chart().post(ref);
        if (post == null
                || last == null
                || last.isEmpty()
                || last.get().equals(post.life().closed())) {
            return;
        }
        if (post.life().closed() != null) {
            work.refuse(
                    row,
                    "post-closed",
                    post.name() + " closes on " + post.life().closed() + " already");
            return;
        }
        take(row, changes.close(chart(), post, last.get()))
                .ifPresent(
                        done -> work.outcome().change(row, Sort.POST_CLOSED, done.name() + " closes on " + last.get()));
    }
}
