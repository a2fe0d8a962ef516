package org.goldenthread.organisation.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Placements;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.organisation.Post;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes posts and their holders, checked against the whole chart, which is kept in step. */
@Component
public class PostChanges {
    private final Pen pen;

    /** With a pencil one sees what ink would do. */
    public PostChanges(Pen pen) {
        this.pen = pen;
    }

    private static Checked<Post> when(List<Problem> problems, Supplier<Post> change) {
        return problems.isEmpty() ? Checked.accepted(change.get()) : Checked.refused(problems);
    }

    public Checked<Post> open(Chart chart, String council, Post.Opening opening) {
        return when(new PostRules(chart).open(opening), () -> {
            var draft = new Post("", council, opening.words(), Life.since(opening.opened()), pen.today(), 1);
            var ref = pen.enter(draft, new Placement("", Placements.ALWAYS, opening.unit()));
            var post = new Post(ref, council, draft.words(), draft.life(), draft.made(), 1);
            chart.put(new Placement(ref, Placements.ALWAYS, opening.unit()));
            chart.put(post);
            return post;
        });
    }

    public Checked<Post> change(Chart chart, Post before, Post after) {
        return when(new PostRules(chart).change(before, after), () -> written(chart, after));
    }

    public Checked<Post> move(Chart chart, Post post, String unit, LocalDate from) {
        return when(new PostRules(chart).move(post, unit, from), () -> {
            var place = new Placement(post.ref(), from, unit);
            chart.put(place);
            var moved = written(chart, post);
            pen.place(post.council(), place);
            return moved;
        });
    }

    public Checked<Post> appoint(Chart chart, Post post, Holder wanted) {
        var rules = new PostRules(chart);
        return when(rules.appoint(post, wanted), () -> {
            rules.ended(wanted).forEach(former -> end(chart, former, dayBefore(wanted)));
            var holder = new Holder(0, post.ref(), known(post, wanted.person()), wanted.kind(), wanted.term());
            var id = pen.seat(post.council(), holder);
            chart.put(new Holder(id, post.ref(), holder.person(), holder.kind(), holder.term()));
            return seated(chart, post);
        });
    }

    private static @Nullable LocalDate dayBefore(Holder wanted) {
        var since = wanted.term().since();
        return since == null ? null : since.minusDays(1);
    }

    private Holder.Person known(Post post, Holder.Person person) {
        var account = pen.account(post.council(), person.email());
        return new Holder.Person(person.name().strip(), person.email(), account.orElse(null));
    }

    private void end(Chart chart, Holder holder, @Nullable LocalDate last) {
        correct(chart, holder.withTerm(holder.term().endingOn(last)));
    }

    private void correct(Chart chart, Holder holder) {
        pen.correct(holder);
        chart.put(holder);
    }

    public Checked<Post> vacate(Chart chart, Post post, Holder holder, LocalDate last) {
        return when(new PostRules(chart).vacate(post, holder, last), () -> {
            end(chart, holder, last);
            return seated(chart, post);
        });
    }

    /** The holder's address, and with it the account that may act for the post. */
    public Checked<Post> address(Chart chart, Post post, Holder holder, String email) {
        var person = Holder.Person.named(holder.name()).withEmail(email);
        return when(PostRules.email(person.email()), () -> {
            leave(chart, post, holder);
            correct(chart, new Holder(holder.id(), post.ref(), known(post, person), holder.kind(), holder.term()));
            return seated(chart, post);
        });
    }

    /** Takes out somebody who was entered by mistake. */
    public Post strike(Chart chart, Post post, Holder holder) {
        pen.strike(holder);
        leave(chart, post, holder);
        chart.remove(holder);
        return seated(chart, post);
    }

    // Rights are taken while the chart still knows that there were any.
    private void leave(Chart chart, Post post, Holder holder) {
        chart.put(holder.withTerm(new Holder.Term(null, LocalDate.MIN)));
        pen.rights(chart, post);
    }

    public Checked<Post> close(Chart chart, Post post, LocalDate last) {
        return when(new PostRules(chart).close(post, last), () -> {
            chart.holders(post.ref()).stream()
                    .filter(one -> one.term().on(last.plusDays(1)))
                    .forEach(one -> end(chart, one, last));
            return seated(chart, post.living(post.life().ending(last, null)));
        });
    }

    public Checked<Post> reopen(Chart chart, Post post) {
        return when(
                new PostRules(chart).reopen(post),
                () -> written(chart, post.living(post.life().ending(null, null))));
    }

    private Post seated(Chart chart, Post post) {
        var now = written(chart, post);
        pen.rights(chart, now);
        return now;
    }

    private Post written(Chart chart, Post post) {
        var now = post.seenAt(pen.write(chart, post));
        chart.put(now);
        return now;
    }
}
