package org.goldenthread.governance.minuting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Action;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.minutes.Arising;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The door to minuting one item whole: its outcome and words, the decision that was taken and the actions that arose.
 * The decision is tied to the item, the meeting and the record that the item is about; all of it is written, or
 * nothing.
 */
@Component
@Transactional
public class Minuting {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Arising arising;
    private final Decisions decisions;
    private final ItemDecisionStore store;
    private final Things things;

    Minuting(
            Meetings meetings,
            Agendas agendas,
            Minutes minutes,
            Arising arising,
            Decisions decisions,
            ItemDecisionStore store,
            Things things) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.arising = arising;
        this.decisions = decisions;
        this.store = store;
        this.things = things;
    }

    /**
     * What is written down of an item.
     *
     * @param decision empty where nothing was decided
     * @param concerns further records that the decision is about, by reference
     * @param actions in the order of the form; problems of the first have the place "title-1"
     */
    public record Draft(
            Item.Minute minute,
            Optional<Decisions.Draft> decision,
            List<String> concerns,
            List<Arising.Draft> actions) {
        public Draft {
            concerns = List.copyOf(concerns);
            actions = List.copyOf(actions);
        }
    }

    /** What came of it. @param decision absent where nothing was decided */
    public record Minuted(Item item, Optional<Decision> decision, List<Action> actions) {}

    /** The decisions that items of a meeting brought, by item. */
    @Transactional(readOnly = true)
    public Map<Long, List<Decision>> decided(String meeting) {
        var found = new HashMap<Long, List<Decision>>();
        store.at(meeting)
                .forEach((item, refs) -> found.put(
                        item,
                        refs.stream()
                                .flatMap(ref -> decisions.find(ref).stream())
                                .toList()));
        return found;
    }

    /** Writes down what became of an item. @param version of the meeting as the writer had it before their eyes */
    public Checked<Minuted> write(String ref, int version, long item, Draft draft) {
        var meeting = meetings.get(ref);
        var one = of(ref, item);
        var problems = new ArrayList<Problem>();
        // everybody who was there and every other item stay as they are written
        var whole = new HashMap<Long, Item.Minute>(Map.of(item, draft.minute()));
        problems(minutes.write(ref, version, new Minutes.Draft(minutes.attendance(ref), whole)), problems);
        if (one.words().exempt()
                && draft.decision().filter(wanted -> wanted.exempt().isBlank()).isPresent()) {
            problems.add(new Problem("exempt", "The public was kept out: name the paragraph that keeps it exempt"));
        }
        var decision = problems.isEmpty()
                ? draft.decision().flatMap(wanted -> decided(meeting, one, wanted, draft.concerns(), problems))
                : Optional.<Decision>empty();
        var actions = new ArrayList<Action>();
        for (int i = 0; i < draft.actions().size() && problems.isEmpty(); i++) {
            arose(meeting, decision, draft.actions().get(i), i + 1, problems).ifPresent(actions::add);
        }
        if (!problems.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Checked.refused(problems);
        }
        return Checked.accepted(new Minuted(of(ref, item), decision, List.copyOf(actions)));
    }

    private Item of(String meeting, long item) {
        return agendas.of(meeting).stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow(() -> new NotHere("this item"));
    }

    private Optional<Decision> decided(
            Meeting meeting, Item item, Decisions.Draft draft, List<String> concerns, List<Problem> problems) {
        var made = made(decisions.add(meeting.council(), draft), problems);
        made.ifPresent(one -> {
            store.insert(item.id(), one.ref(), meeting.council());
            things.tie(meeting.ref(), one.ref(), TieKind.BROUGHT, "", "item " + item.position());
            var about = new ArrayList<>(concerns);
            if (item.paper().about() != null && !about.contains(item.paper().about())) {
                about.addFirst(item.paper().about());
            }
            about.forEach(other -> made(decisions.decides(one.ref(), other, ""), problems, "concerns"));
        });
        return made;
    }

    private Optional<Action> arose(
            Meeting meeting, Optional<Decision> decision, Arising.Draft draft, int row, List<Problem> problems) {
        var own = new ArrayList<Problem>();
        var made = made(arising.add(meeting.ref(), draft), own);
        own.forEach(one -> problems.add(new Problem(one.place() + "-" + row, one.message())));
        if (decision.isPresent() && made.isPresent()) {
            things.tie(decision.get().ref(), made.get().ref(), TieKind.BROUGHT, "", "");
        }
        return made;
    }

    private static void problems(Checked<?> checked, List<Problem> problems) {
        if (checked instanceof Checked.Refused<?> no) {
            problems.addAll(no.problems());
        }
    }

    private static <T> Optional<T> made(Checked<T> checked, List<Problem> problems) {
        problems(checked, problems);
        return checked instanceof Checked.Accepted<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    private static void made(Checked<?> checked, List<Problem> problems, String place) {
        if (checked instanceof Checked.Refused<?> no) {
            no.problems().forEach(one -> problems.add(new Problem(place, one.message())));
        }
    }
}
