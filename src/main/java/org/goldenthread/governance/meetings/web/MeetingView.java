package org.goldenthread.governance.meetings.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.delivery.Action;
import org.goldenthread.governance.calendar.Timetable.Deadlines;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.goldenthread.governance.meetings.Meetings.Passed;
import org.goldenthread.governance.meetings.files.PaperFile;
import org.goldenthread.governance.meetings.minutes.Attendee;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page shows it.
 *
 * @param arisen the actions that arose at it
 * @param promised the actions that arose at meetings of the body before and are open, or arose at the last one
 */
public record MeetingView(
        Meeting meeting,
        List<Line> lines,
        Gates gates,
        Present present,
        List<Action> arisen,
        List<Action> promised,
        Course course) {
    public MeetingView {
        lines = List.copyOf(lines);
        arisen = List.copyOf(arisen);
        promised = List.copyOf(promised);
    }

    /**
     * An item as shown.
     *
     * @param standing how its paper stands; empty words where none is wanted
     * @param owes the post that owes it, in words
     * @param about the record it is about; absent where there is none that may be seen
     * @param files those that were handed in for it
     */
    public record Line(
            Item item,
            State standing,
            String owes,
            @Nullable Linked about,
            List<PaperFile> files) {
        public Line {
            files = List.copyOf(files);
        }

        /** What is read for it: the paper as it is called, and every file that has another name. */
        public List<String> papers() {
            return Stream.concat(
                            Stream.of(item.paper().words()).filter(one -> !one.isEmpty()),
                            files.stream().map(PaperFile::name))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Who was there.
     *
     * @param quorum whether they could decide; empty words where no quorum is written down
     */
    public record Present(List<Attendee> attendance, State quorum) {
        public Present {
            attendance = List.copyOf(attendance);
        }
    }

    /** Another record: its title and its page. */
    public record Linked(String title, String href) {}

    /** By when the papers have to be where, and how the notice stands. */
    public record Gates(Deadlines deadlines, State notice) {}

    /**
     * What happened to it and what may happen next.
     *
     * @param before the meeting of the body before it
     * @param names of posts and bodies, by reference
     */
    public record Course(
            List<Passed> passed, List<Move> moves, @Nullable Meeting before, Map<String, String> names) {}

    public String at() {
        return "/governance/meetings/" + meeting.ref();
    }

    /** How many of the papers that are wanted are there: "3 of 5 papers received"; empty where none is wanted. */
    public String papers() {
        long wanted = lines.stream().filter(one -> one.item().paper().wanted()).count();
        long there = lines.stream()
                .filter(one -> one.item().paper().wanted() && one.item().paper().received() != null)
                .count();
        return wanted == 0 ? "" : there + " of " + wanted + (wanted == 1 ? " paper received" : " papers received");
    }

    public String owner(Action action) {
        return action.owner() == null
                ? action.ownerNamed()
                : course.names().getOrDefault(action.owner(), action.owner());
    }
}
