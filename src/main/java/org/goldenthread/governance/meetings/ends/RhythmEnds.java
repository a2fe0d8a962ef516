package org.goldenthread.governance.meetings.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.series.Series;
import org.goldenthread.governance.meetings.series.SeriesBook;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.governance.obligations.Owed;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds bodies that have stopped meeting, and reports that bodies were owed and did not get. */
@Component
class RhythmEnds implements LooseEndCheck {
    /** A body without a series of its own is expected to meet twice a year. */
    private static final int HALF_YEAR = 184;

    /** A holiday or a recess puts a meeting off by so much without anybody wondering. */
    private static final int GRACE = 14;

    private final Bodies bodies;
    private final Meetings meetings;
    private final SeriesBook book;
    private final Obligations obligations;
    private final Clock clock;

    RhythmEnds(Bodies bodies, Meetings meetings, SeriesBook book, Obligations obligations, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.book = book;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var live = bodies.live(council).stream()
                .filter(one -> among == null || among.contains(one.ref()))
                .collect(Collectors.toMap(Body::ref, one -> one));
        if (live.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<LooseEnd>();
        var lastMet = meetings.lastMet(council);
        var gaps = book.all(council).stream()
                .collect(Collectors.toMap(Series::body, one -> one.cadence().gap(), (newest, older) -> newest));
        live.values().forEach(body -> dormant(body, lastMet, gaps, found));
        owed(council, live, found);
        return once(found).stream().limit(most).toList();
    }

    /** Of several of one sort at one body the first, which says how many there are besides. */
    private static List<LooseEnd> once(List<LooseEnd> found) {
        var bySort = new LinkedHashMap<String, List<LooseEnd>>();
        found.forEach(one -> bySort.computeIfAbsent(one.ref() + " " + one.sort(), key -> new ArrayList<>())
                .add(one));
        return bySort.values().stream()
                .map(many -> {
                    var first = many.getFirst();
                    int more = many.size() - 1;
                    return more == 0
                            ? first
                            : new LooseEnd(
                                    first.ref(),
                                    first.sort(),
                                    first.label(),
                                    first.words() + " "
                                            + (more == 1
                                                    ? "So is one more report."
                                                    : "So are %d more reports.".formatted(more)),
                                    first.remedy(),
                                    first.href());
                })
                .toList();
    }

    private void dormant(Body body, Map<String, LocalDate> lastMet, Map<String, Integer> gaps, List<LooseEnd> found) {
        int gap = Math.max(gaps.getOrDefault(body.ref(), HALF_YEAR), 1);
        var last = lastMet.get(body.ref());
        var since = last == null ? body.life().established() : last;
        if (since == null || !since.plusDays(gap + GRACE).isBefore(LocalDate.now(clock))) {
            return;
        }
        found.add(new LooseEnd(
                body.ref(),
                "body-dormant",
                "Dormant body",
                last == null
                        ? "“%s” was established on %s, and no meeting of it is on record"
                                .formatted(body.name(), Times.day(since))
                        : "“%s” is to meet at least every %d days and met last on %s"
                                .formatted(body.name(), gap, Times.day(last)),
                "Lay its meetings, say that they were held, or discontinue the body",
                "/governance/meetings?when=all&body=" + body.ref()));
    }

    private void owed(String council, Map<String, Body> live, List<LooseEnd> found) {
        var today = LocalDate.now(clock);
        var owed = obligations.owed(council);
        var next = Obligations.next(owed, today);
        for (var one : obligations.all(council)) {
            var body = live.get(one.body());
            if (body == null) {
                continue;
            }
            if (one.post() == null) {
                found.add(
                        end(one, body, "report-of-nobody", "Report owed by nobody", "nobody owes it", "Choose a post"));
            }
            var missed = owed.stream()
                    .filter(due -> due.obligation().id() == one.id() && !due.received())
                    .filter(due -> due.meeting().day().isBefore(today))
                    .toList();
            if (!missed.isEmpty()) {
                found.add(missed(one, body, missed));
            }
            boolean over = one.rhythm().last() != null && one.rhythm().last().isBefore(today);
            boolean once = one.rhythm().unit() == Obligation.Rhythm.Unit.ONCE
                    && owed.stream().anyMatch(due -> due.obligation().id() == one.id());
            if (!over && !once && !next.containsKey(one.id())) {
                found.add(end(
                        one,
                        body,
                        "report-without-meeting",
                        "Report without a meeting",
                        "no meeting to come is laid at which it is owed",
                        "Lay the meetings of the body"));
            }
        }
    }

    private static LooseEnd missed(Obligation one, Body body, List<Owed> missed) {
        var last = Times.day(missed.getLast().meeting().day());
        var words = missed.size() == 1
                ? "it was not delivered on " + last
                : "it was not delivered at " + missed.size() + " meetings, the last on " + last;
        return end(one, body, "report-not-delivered", "Report not delivered", words, "Hand it in at the next meeting");
    }

    private static LooseEnd end(Obligation one, Body body, String sort, String label, String words, String remedy) {
        return new LooseEnd(
                body.ref(),
                sort,
                label,
                "“%s” is owed a report on %s, and %s"
                        .formatted(body.name(), one.subject().words(), words),
                remedy,
                "/governance/obligations/" + one.id());
    }
}
