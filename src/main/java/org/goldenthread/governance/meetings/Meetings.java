package org.goldenthread.governance.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to meetings: laying one, moving it through its states, finding those of a council. */
@Component
@Transactional
public class Meetings {
    public static final String KIND = "meeting";
    private final Things things;
    private final MeetingStore store;
    private final ItemStore items;
    private final Bodies bodies;
    private final Posts posts;
    private final Clock clock;

    Meetings(Things things, MeetingStore store, ItemStore items, Bodies bodies, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.items = items;
        this.bodies = bodies;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * A meeting to be laid.
     *
     * @param series the series that it belongs to; absent for a single one
     */
    public record Draft(String body, @Nullable Long series, Meeting.When when) {}

    /**
     * What is to happen to a meeting.
     *
     * @param day the new day, where it is moved; the day on which the agenda became public, where that was before today
     */
    public record Step(Move move, String reason, @Nullable LocalDate day) {
        public static Step of(Move move) {
            return new Step(move, "", null);
        }
    }

    /** What happened to a meeting. @param on the day on which it was written down */
    public record Passed(Move move, LocalDate was, LocalDate day, String reason, LocalDate on) {}

    /** A page of meetings. @param next the key that the next page starts after */
    public record Page(
            List<Meeting> rows, long total, @Nullable String next) {}

    /** Lays a meeting. */
    public Checked<Meeting> add(String council, Draft draft) {
        var body = bodies.find(draft.body())
                .filter(one -> one.council().equals(council) && one.live())
                .orElse(null);
        if (body == null) {
            return Checked.refused("body", "Choose a body that meets");
        }
        if (store.meets(draft.body(), draft.when(), "")) {
            return taken(body.name());
        }
        var card = Thing.Card.of(
                Meeting.title(body.name(), draft.when().day()), body.words().remit());
        var ref = things.add(KIND, council, card(card, body, draft.when()), MeetingState.SCHEDULED.state())
                .ref();
        store.insert(ref, council, draft);
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Thing.Card card, Body body, Meeting.When when) {
        return posts.owned(card, body.officer())
                .withTitle(Meeting.title(body.name(), when.day()), card.summary())
                .dated(null, when.day(), null);
    }

    private static Checked<Meeting> taken(String body) {
        return Checked.refused("day", body + " meets on this day at this time already");
    }

    /** Writes time and place anew; the day changes by a step, with its reason. */
    public Checked<Meeting> change(String ref, int version, Meeting.When when) {
        var before = get(ref);
        var same = new Meeting.When(before.day(), when.starts(), when.place());
        if (store.meets(before.body().ref(), same, ref)) {
            return taken(before.body().name());
        }
        things.touch(ref, version);
        store.place(ref, same);
        return Checked.accepted(get(ref));
    }

    /** Takes a meeting a step further. */
    public Checked<Meeting> step(String ref, int version, Step step) {
        var before = get(ref);
        var after = before.state().after(step.move());
        if (after.isEmpty()) {
            return Checked.refused("move", "A meeting that is " + before.state().words() + " cannot take this step");
        }
        if (step.move().needsReason() && step.reason().isBlank()) {
            return Checked.refused("reason", "Say why");
        }
        return days(before, step).then(day -> {
            var when =
                    new Meeting.When(day, before.when().starts(), before.when().place());
            var card = card(things.get(ref).card(), bodies.get(before.body().ref()), when);
            things.change(ref, version, card.dated(null, day, after.get().past() ? day : null));
            if (!day.equals(before.day())) {
                store.place(ref, when);
            }
            store.state(ref, after.get(), published(before, after.get(), step.day()));
            store.step(before, step, day);
            things.setState(ref, after.get().state());
            return Checked.accepted(get(ref));
        });
    }

    private @Nullable LocalDate published(Meeting before, MeetingState after, @Nullable LocalDate day) {
        var today = LocalDate.now(clock);
        return switch (after) {
            case PUBLISHED -> day == null || day.isAfter(today) ? today : day;
            case SCHEDULED -> null;
            case HELD, MINUTED, CANCELLED -> before.published();
        };
    }

    /** The day of the meeting after the step, where the step makes sense on it. */
    private Checked<LocalDate> days(Meeting before, Step step) {
        var today = LocalDate.now(clock);
        return switch (step.move()) {
            case POSTPONE -> {
                var day = step.day();
                if (day == null || day.equals(before.day())) {
                    yield Checked.refused("day", "Enter the day to which it is moved");
                }
                var when = new Meeting.When(day, before.when().starts(), "");
                yield store.meets(before.body().ref(), when, before.ref())
                        ? Checked.refused("day", before.body().name() + " meets on this day at this time already")
                        : Checked.accepted(day);
            }
            case HOLD ->
                before.day().isAfter(today)
                        ? Checked.refused("move", "It lies ahead; it cannot have been held")
                        : Checked.accepted(before.day());
            case PUBLISH ->
                items.of(List.of(before.ref())).isEmpty()
                        ? Checked.refused("move", "There is nothing on the agenda yet")
                        : Checked.accepted(before.day());
            case MINUTE -> {
                var open = items.of(List.of(before.ref())).stream()
                        .filter(item -> item.minute().open())
                        .map(item -> String.valueOf(item.position()))
                        .toList();
                yield open.isEmpty()
                        ? Checked.accepted(before.day())
                        : Checked.refused("move", "Nothing is minuted of item " + String.join(", ", open));
            }
            case REINSTATE ->
                store.meets(before.body().ref(), before.when(), before.ref())
                        ? Checked.refused("move", "The body meets on this day at this time already")
                        : Checked.accepted(before.day());
            case WITHDRAW, REOPEN, CANCEL -> Checked.accepted(before.day());
        };
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Meeting get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(String ref) {
        return store.find(ref);
    }

    /** A page of meetings by day. */
    @Transactional(readOnly = true)
    public Page list(MeetingFilter filter, @Nullable String after, int size) {
        var found = new ArrayList<>(store.page(filter, after, size + 1));
        String next = null;
        if (found.size() > size) {
            found.removeLast();
            next = found.getLast().day() + "/" + found.getLast().ref();
        }
        return new Page(List.copyOf(found), store.count(filter), next);
    }

    /** What happened to a meeting, the first first. */
    @Transactional(readOnly = true)
    public List<Passed> steps(String ref) {
        return store.steps(ref);
    }

    /** The meeting of the same body before this one; one that was cancelled does not count. */
    @Transactional(readOnly = true)
    public Optional<Meeting> before(Meeting meeting) {
        return store.before(meeting.body().ref(), meeting.day());
    }

    /** On which day each body of a council met last, by its reference. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> lastMet(String council) {
        return store.lastMet(council);
    }

    /** Takes a meeting that was entered by mistake out of the record; one that does not take place is cancelled. */
    public void remove(String ref) {
        get(ref);
        things.remove(ref);
    }
}
