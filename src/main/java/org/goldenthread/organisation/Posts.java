package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.ledger.Charts;
import org.goldenthread.organisation.ledger.PostChanges;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to posts and to who holds them when. What a post owns, its holder may change. */
@Component
@Transactional
public class Posts {
    private final Charts charts;
    private final PostChanges changes;
    private final Things things;

    Posts(Charts charts, PostChanges changes, Things things) {
        this.charts = charts;
        this.changes = changes;
        this.things = things;
    }

    /** Creates a post in a unit. */
    public Checked<Post> open(String council, Post.Opening opening) {
        return changes.open(charts.lock(council), council, opening);
    }

    /**
     * Writes anew what a post is called and which was its first day.
     *
     * @throws org.goldenthread.thread.ChangedMeanwhile when somebody else was faster
     */
    public Checked<Post> change(Post wanted) {
        var chart = lockedFor(wanted.ref());
        var before = in(chart, wanted.ref(), wanted.version());
        var life = before.life().beginning(wanted.life().opened());
        return changes.change(chart, before, wanted.living(life));
    }

    /** Moves a post into another unit from a day on. */
    public Checked<Post> move(String ref, int version, String unit, LocalDate from) {
        var chart = lockedFor(ref);
        return changes.move(chart, in(chart, ref, version), unit, from);
    }

    /**
     * Somebody holds the post from a day on. A substantive holder ends the former one's time the day before; somebody
     * acting stands beside. When the person has an account with the council, it may act for the post from that day on.
     */
    public Checked<Post> appoint(String ref, Holder.Person person, Holder.Kind kind, Holder.Term term) {
        var chart = lockedFor(ref);
        var post = in(chart, ref, 0);
        return changes.appoint(chart, post, new Holder(0, ref, person, kind, term));
    }

    /** A holder's time ends with a last day. */
    public Checked<Post> vacate(String ref, long holder, LocalDate last) {
        var chart = lockedFor(ref);
        return changes.vacate(chart, in(chart, ref, 0), holder(chart, ref, holder), last);
    }

    /** Writes a holder's address anew; the account with that address in the council may act for the post. */
    public Checked<Post> address(String ref, long holder, String email) {
        var chart = lockedFor(ref);
        return changes.address(chart, in(chart, ref, 0), holder(chart, ref, holder), email);
    }

    /** Takes out somebody who was entered by mistake; the trail keeps it. */
    public Post strike(String ref, long holder) {
        var chart = lockedFor(ref);
        return changes.strike(chart, in(chart, ref, 0), holder(chart, ref, holder));
    }

    /** Closes a post after its last day; whoever holds it leaves with it. */
    public Checked<Post> close(String ref, int version, LocalDate last) {
        var chart = lockedFor(ref);
        return changes.close(chart, in(chart, ref, version), last);
    }

    /** Takes a closing back. */
    public Checked<Post> reopen(String ref, int version) {
        var chart = lockedFor(ref);
        return changes.reopen(chart, in(chart, ref, version));
    }

    private static Post in(Chart chart, String ref, int version) {
        var post = chart.post(ref);
        if (post == null) {
            throw new NotHere(ref);
        }
        return version == 0 ? post : post.seenAt(version);
    }

    private static Holder holder(Chart chart, String ref, long id) {
        return chart.holders(ref).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("this holder of " + ref));
    }

    private Chart lockedFor(String ref) {
        return charts.lock(things.get(ref).council());
    }

    /** A card owned by a post; the service follows to the post's unit unless another one has been chosen. */
    @Transactional(readOnly = true)
    public Thing.Card owned(Thing.Card card, @Nullable String post) {
        var chosen = card.service() != null && !card.service().equals(unit(card.owner()));
        return card.ownedBy(chosen || post == null ? card.service() : unit(post), post);
    }

    private @Nullable String unit(@Nullable String post) {
        return post == null ? null : things.find(post).map(Thing::service).orElse(null);
    }

    /** The posts that a form may choose from, with holder and unit; the first choice is nobody. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String council) {
        return choices(council, null);
    }

    /** The posts to choose from, and the one chosen before even where it has closed since. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String council, @Nullable String chosen) {
        var chart = charts.of(council);
        var tree = chart.on(charts.today());
        List<Choice> choices = new ArrayList<>(tree.flat().stream()
                .flatMap(unit -> tree.seats(unit.ref()).stream().map(seat -> choice(seat, unit)))
                .sorted(Comparator.comparing(Choice::words, String.CASE_INSENSITIVE_ORDER))
                .toList());
        choices.addFirst(new Choice("", "Nobody yet"));
        var before = chart.post(chosen);
        if (before != null && choices.stream().noneMatch(one -> one.value().equals(chosen))) {
            choices.add(new Choice(before.ref(), before.name() + " (not open today)"));
        }
        return choices;
    }

    private static Choice choice(Tree.Seat seat, Unit unit) {
        var who = seat.vacant()
                ? "vacant"
                : seat.holders().stream().map(Holder::shown).collect(Collectors.joining(", "));
        return new Choice(seat.post().ref(), seat.post().name() + " – " + who + " – " + unit.name());
    }
}
