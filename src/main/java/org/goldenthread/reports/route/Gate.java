package org.goldenthread.reports.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.calendar.Timetable.Deadlines;
import org.goldenthread.reports.Report;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * One of the days that a paper has to keep before its meeting, by the council's timetable.
 *
 * @param day the last day on which it is in time
 */
public record Gate(Kind kind, LocalDate day, State state) {

    /** What has to be there by then. */
    public enum Kind {
        DRAFT("Draft, sent for clearance", "draft"),
        CLEARANCE("Cleared by everybody", "clearance"),
        PUBLICATION("Issued, for publication", "publication");

        private final String words;
        private final String name;

        Kind(String words, String name) {
            this.words = words;
            this.name = name;
        }

        public String words() {
            return words;
        }

        /** Such as "clearance". */
        public String code() {
            return name;
        }
    }

    /** All three for a report, in their order. */
    public static List<Gate> of(Report report, Deadlines deadlines, LocalDate today) {
        var gates = new ArrayList<Gate>();
        gates.add(gate(Kind.DRAFT, deadlines.draft(), report, today));
        gates.add(gate(Kind.CLEARANCE, deadlines.clearance(), report, today));
        gates.add(gate(Kind.PUBLICATION, deadlines.publication(), report, today));
        return List.copyOf(gates);
    }

    private static Gate gate(Kind kind, LocalDate day, Report report, LocalDate today) {
        return new Gate(kind, day, state(kind, day, report, today));
    }

    private static State state(Kind kind, LocalDate day, Report report, LocalDate today) {
        var issued = report.issued();
        if (issued != null && kind == Kind.PUBLICATION && issued.isAfter(day)) {
            return new State("too late, " + Times.shortDay(issued), Tone.WARNING);
        }
        if (passed(kind, report)) {
            return new State("done", Tone.DONE);
        }
        return today.isAfter(day) ? new State("late", Tone.BAD) : new State("ahead", Tone.NONE);
    }

    private static boolean passed(Kind kind, Report report) {
        return switch (report.state()) {
            case DRAFTING -> false;
            case CLEARANCE -> kind == Kind.DRAFT;
            case READY -> kind != Kind.PUBLICATION;
            case ISSUED, SUPERSEDED, WITHDRAWN -> true;
        };
    }

    /** Whether its day has gone by and what it asks for is not there. */
    public boolean late() {
        return state.tone() == Tone.BAD;
    }
}
