package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes posts and their holders, checked against the whole chart, which is kept in step. */
@Component
class PostChanges {
    private final OrganisationStore store;
    private final Cards cards;

    PostChanges(OrganisationStore store, Cards cards) {
        this.store = store;
        this.cards = cards;
    }

    private static <T> Checked<T> when(List<Problem> problems, Supplier<T> change) {
        return problems.isEmpty() ? Checked.accepted(change.get()) : Checked.refused(problems);
    }

    Checked<Post> open(Chart chart, String council, Post.Opening opening) {
        return when(new PostRules(chart).open(opening), () -> {
            var ref = cards.add(OrganisationKinds.POST, council, opening.words());
            store.addPost(ref, council, opening.opened(), cards.today());
            var post = new Post(ref, council, opening.words(), Life.since(opening.opened()), cards.today(), 1);
            var since = opening.opened() == null ? Placements.ALWAYS : opening.opened();
            cards.place(chart, post, new Placement(ref, since, opening.unit()));
            return written(chart, post);
        });
    }

    Checked<Post> rename(Chart chart, Post post) {
        return when(UnitRules.name(post.name()), () -> written(chart, post));
    }

    Checked<Post> move(Chart chart, Post post, String unit, LocalDate from) {
        return when(new PostRules(chart).move(post, unit, from), () -> {
            var place = new Placement(post.ref(), from, unit);
            chart.put(place);
            var moved = written(chart, post);
            store.place(post.council(), place);
            return moved;
        });
    }

    Checked<Post> appoint(Chart chart, Post post, Holder wanted) {
        var rules = new PostRules(chart);
        return when(rules.appoint(post, wanted), () -> {
            rules.ended(wanted).forEach(former -> end(chart, former, dayBefore(wanted)));
            var holder = new Holder(0, post.ref(), known(post, wanted.person()), wanted.kind(), wanted.term());
            var id = store.addHolder(post.council(), holder);
            chart.put(new Holder(id, post.ref(), holder.person(), holder.kind(), holder.term()));
            return seated(chart, post);
        });
    }

    private static @Nullable LocalDate dayBefore(Holder wanted) {
        var since = wanted.term().since();
        return since == null ? null : since.minusDays(1);
    }

    private Holder.Person known(Post post, Holder.Person person) {
        var account = cards.account(post.council(), person.email());
        return new Holder.Person(person.name().strip(), person.email(), account.orElse(null));
    }

    private void end(Chart chart, Holder holder, @Nullable LocalDate last) {
        store.endHolder(holder.id(), last);
        chart.put(holder.withTerm(holder.term().endingOn(last)));
    }

    Checked<Post> vacate(Chart chart, Post post, Holder holder, LocalDate last) {
        return when(new PostRules(chart).vacate(post, holder, last), () -> {
            end(chart, holder, last);
            return seated(chart, post);
        });
    }

    /** Takes out somebody who was entered by mistake. */
    Post strike(Chart chart, Post post, Holder holder) {
        store.removeHolder(holder.id());
        // Rights are taken before the chart forgets that there were any.
        var without = new Holder(
                holder.id(), holder.post(), holder.person(), holder.kind(), new Holder.Term(null, LocalDate.MIN));
        chart.put(without);
        var seated = seated(chart, post);
        chart.remove(without);
        return seated;
    }

    Checked<Post> close(Chart chart, Post post, LocalDate last) {
        return when(new PostRules(chart).close(post, last), () -> {
            chart.holders(post.ref()).stream()
                    .filter(one -> one.term().on(last.plusDays(1)))
                    .forEach(one -> end(chart, one, last));
            return seated(chart, lasting(post, last));
        });
    }

    Checked<Post> reopen(Chart chart, Post post) {
        return when(new PostRules(chart).reopen(post), () -> written(chart, lasting(post, null)));
    }

    private static Post lasting(Post post, @Nullable LocalDate last) {
        return new Post(
                post.ref(), post.council(), post.words(), post.life().ending(last, null), post.made(), post.version());
    }

    private Post seated(Chart chart, Post post) {
        var now = written(chart, post);
        cards.rights(chart, now);
        return now;
    }

    private Post written(Chart chart, Post post) {
        if (store.changePost(post.ref(), post.life()) == 0) {
            throw new NotAllowed("You may see " + post.ref() + " but not change the organisation");
        }
        var version = cards.write(chart, post, post.version());
        var now = new Post(post.ref(), post.council(), post.words(), post.life(), post.made(), version);
        chart.put(now);
        return now;
    }
}
