package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.delivery.Undertakings.Arrival;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Lifecycle;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Brings new undertakings into the record, one or ten thousand, in as few statements. */
@Component
class Arrivals {
    private final Things things;
    private final UndertakingStore store;
    private final ArrivalStore arrivals;
    private final MoveStore moves;
    private final Posts posts;
    private final Clock clock;

    Arrivals(Things things, UndertakingStore store, ArrivalStore arrivals, MoveStore moves, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.arrivals = arrivals;
        this.moves = moves;
        this.posts = posts;
        this.clock = clock;
    }

    /** What is wrong with what somebody writes down about an undertaking. */
    List<Problem> problems(String council, Draft draft) {
        return problems(council, draft, store::find);
    }

    private static List<Problem> problems(String council, Draft draft, Function<String, Optional<Undertaking>> uppers) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter a name, up to 300 characters"));
        }
        if (draft.written().wording().code().length() > 20) {
            problems.add(new Problem("code", "A number has up to 20 characters"));
        }
        if (draft.parent() == null) {
            if (!draft.level().standsAlone()) {
                problems.add(new Problem("parent", "Choose the programme that the strand is part of"));
            }
        } else {
            var parent = uppers.apply(draft.parent());
            if (parent.isEmpty()
                    || !parent.get().council().equals(council)
                    || !draft.level().within().contains(parent.get().level())) {
                problems.add(new Problem("parent", "Choose what it is part of"));
            }
        }
        problems.addAll(Revision.order(draft.written().dates()));
        return problems;
    }

    /** One that was found sound, with the day of its stage and its dates as they enter. */
    private record Sound(Arrival arrival, LocalDate since, Dates dates) {
        static Sound of(Arrival arrival, LocalDate today) {
            var day = arrival.entry().shown().day();
            var since = day == null ? today : day;
            var dates = arrival.draft().written().dates();
            boolean ends = arrival.entry().stage().isOver() && dates.ended() == null;
            return new Sound(arrival, since, ends ? dates.ending(since) : dates);
        }
    }

    List<Checked<String>> add(String council, Level level, List<Arrival> arriving) {
        var today = LocalDate.now(clock);
        Map<String, Optional<Undertaking>> uppers = new HashMap<>();
        var refused = new HashMap<Integer, List<Problem>>();
        var sound = new ArrayList<Sound>();
        for (int i = 0; i < arriving.size(); i++) {
            var one = arriving.get(i);
            var problems = problems(council, one.draft(), ref -> uppers.computeIfAbsent(ref, store::find));
            problems.addAll(
                    one.entry().shown().lacks(Lifecycle.needsOnEntry(one.entry().stage()), false, today));
            if (problems.isEmpty()) {
                sound.add(Sound.of(one, today));
            } else {
                refused.put(i, problems);
            }
        }
        var refs = enter(council, level, sound, today).iterator();
        var answers = new ArrayList<Checked<String>>();
        for (int i = 0; i < arriving.size(); i++) {
            var problems = refused.get(i);
            answers.add(problems == null ? Checked.accepted(refs.next()) : Checked.refused(problems));
        }
        return answers;
    }

    private List<String> enter(String council, Level level, List<Sound> sound, LocalDate today) {
        Map<String, Thing.Card> owned = new HashMap<>();
        var entering = sound.stream()
                .map(one -> {
                    var draft = one.arrival().draft();
                    var card = owned.computeIfAbsent(
                            draft.owner() == null ? "" : draft.owner(),
                            post -> posts.owned(Thing.Card.of("-", ""), draft.owner()));
                    var state = Undertaking.state(one.arrival().entry().stage(), one.dates(), Judgement.NONE, today);
                    return new Things.Entering(Undertakings.written(draft, one.dates(), card), state);
                })
                .toList();
        var refs = things.addAll(level.code(), council, entering);
        var rows = new ArrayList<ArrivalStore.New>();
        var made = new ArrayList<MoveStore.Made>();
        var ends = new ArrayList<Map.Entry<String, String>>();
        for (int i = 0; i < refs.size(); i++) {
            var arrival = sound.get(i).arrival();
            var since = sound.get(i).since();
            rows.add(new ArrivalStore.New(refs.get(i), arrival, since));
            made.add(new MoveStore.Made(
                    refs.get(i),
                    "",
                    arrival.entry().stage().code(),
                    since,
                    arrival.entry().shown()));
            if (arrival.draft().parent() != null) {
                ends.add(Map.entry(arrival.draft().parent(), refs.get(i)));
            }
        }
        arrivals.insert(council, level, rows);
        moves.insert(council, made);
        things.tieAll(council, TieKind.DELIVERED_BY, ends);
        return refs;
    }
}
