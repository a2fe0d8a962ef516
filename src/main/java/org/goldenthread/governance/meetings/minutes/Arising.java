package org.goldenthread.governance.meetings.minutes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to actions that arose at meetings: they are delivery's actions, tied to the meeting that asked for them. */
@Component
@Transactional
public class Arising {
    /** A body that meets every week for two years; what was promised before is found in delivery. */
    private static final int MEETINGS = 104;

    private final Meetings meetings;
    private final Actions actions;
    private final Things things;

    Arising(Meetings meetings, Actions actions, Things things) {
        this.meetings = meetings;
        this.actions = actions;
        this.things = things;
    }

    /**
     * An action that a meeting asks for.
     *
     * @param item at which item it arose, in words; may be empty
     */
    public record Draft(
            String title, @Nullable String post, @Nullable LocalDate due, String item) {}

    /** Enters the action and ties it to the meeting. */
    public Checked<Action> add(String meeting, Draft draft) {
        var one = meetings.get(meeting);
        if (!one.state().past()) {
            return Checked.refused("title", "Actions arise at meetings that were held");
        }
        var wanted = Actions.Draft.of(null, Action.Sort.ACTION, draft.title())
                .dated(null, draft.due())
                .ownedBy(draft.post(), "");
        return actions.add(one.council(), wanted).then(made -> {
            things.tie(meeting, made.ref(), TieKind.BROUGHT, "", draft.item());
            return Checked.accepted(made);
        });
    }

    /** The actions that arose at a meeting. */
    @Transactional(readOnly = true)
    public List<Action> at(String meeting) {
        return brought(List.of(meeting));
    }

    /** What the body was promised before this meeting: all of the last time, and what is open from before that. */
    @Transactional(readOnly = true)
    public List<Action> promised(Meeting meeting) {
        var filter = MeetingFilter.of(meeting.council())
                .ofBody(meeting.body().ref())
                .between(null, meeting.day().minusDays(1))
                .latest();
        var before = meetings.list(filter, null, MEETINGS).rows().stream()
                .filter(one -> one.state().past())
                .map(Meeting::ref)
                .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        var last = brought(List.of(before.getFirst()));
        return brought(before).stream()
                .filter(one -> one.course().life().isOpen() || last.contains(one))
                .toList();
    }

    private List<Action> brought(Collection<String> refs) {
        return actions.all(things.ties(refs).stream()
                .filter(tie -> tie.kind() == TieKind.BROUGHT && refs.contains(tie.upper()))
                .map(Tie::lower)
                .distinct()
                .toList());
    }
}
