package org.goldenthread.governance.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to each council's calendar: its nation, its deadlines, its recesses and closed days. */
@Component
@Transactional
public class Calendars {
    private static final int DRAFT = 5;
    private static final int CLEARANCE = 3;
    private final RulesStore store;
    private final HolidayPack pack;

    Calendars(RulesStore store, HolidayPack pack) {
        this.store = store;
        this.pack = pack;
    }

    /** What a council has laid down. @param opens the month in which its municipal year begins */
    public record Rules(Nation nation, Timetable timetable, Month opens) {}

    /** A break as somebody enters it. */
    public record NewBreak(
            String name,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean closes) {}

    /** The calendar of a council; where it has laid nothing down, that of English law. */
    @Transactional(readOnly = true)
    public CouncilCalendar of(String council) {
        var rules = store.rules(council).orElseGet(() -> usual(Nation.ENGLAND));
        var days = new WorkingDays(pack.of(rules.nation()), store.breaks(council));
        return new CouncilCalendar(rules.nation(), rules.timetable(), rules.opens(), days);
    }

    /** What the law of a nation asks for, with our own days for draft and clearance. */
    public Rules usual(Nation nation) {
        return new Rules(
                nation, new Timetable(DRAFT, CLEARANCE, pack.notice(nation).clearDays()), Month.MAY);
    }

    /** Lays down a council's rules; less notice than the law asks for is refused. */
    public Checked<Rules> write(String council, Rules rules) {
        var law = pack.notice(rules.nation());
        if (rules.timetable().clear() < law.clearDays()) {
            return Checked.refused(
                    "clear",
                    "In %s at least %d clear days are needed (%s)"
                            .formatted(rules.nation().words(), law.clearDays(), law.law()));
        }
        store.write(council, rules);
        return Checked.accepted(rules);
    }

    /** Enters a recess, or days on which the offices are closed; one that is there already stays as it is. */
    public Checked<Break> add(String council, NewBreak wanted) {
        var problems = new ArrayList<Problem>();
        if (wanted.name().isBlank() || wanted.name().strip().length() > 100) {
            problems.add(new Problem("name", "Enter a name, up to 100 characters"));
        }
        var first = wanted.first();
        var last = wanted.last() == null ? first : wanted.last();
        if (first == null || last == null) {
            problems.add(new Problem("first", "Enter the first day"));
        } else if (last.isBefore(first) || last.isAfter(first.plusDays(200))) {
            problems.add(new Problem("last", "The last day comes after the first, by 200 days at the most"));
        } else if (problems.isEmpty()) {
            var one = new Break(0, wanted.name().strip(), first, last, wanted.closes());
            if (breaks(council).stream().noneMatch(known -> same(known, one))) {
                store.insert(council, one);
            }
            return Checked.accepted(one);
        }
        return Checked.refused(problems);
    }

    private static boolean same(Break one, Break other) {
        return one.name().equals(other.name())
                && one.first().equals(other.first())
                && one.last().equals(other.last());
    }

    /** The council's own recesses and closed days, by day. */
    @Transactional(readOnly = true)
    public List<Break> breaks(String council) {
        return store.breaks(council);
    }

    public void remove(String council, long id) {
        if (store.delete(council, id) == 0) {
            throw new NotHere("this break");
        }
    }
}
