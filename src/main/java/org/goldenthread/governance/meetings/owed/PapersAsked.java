package org.goldenthread.governance.meetings.owed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.governance.obligations.Owed;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Reports that posts owe to the meetings of a period. */
@Component
class PapersAsked implements Reporting {
    private final Obligations obligations;
    private final Things things;
    private final Clock clock;

    PapersAsked(Obligations obligations, Things things, Clock clock) {
        this.obligations = obligations;
        this.things = things;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return PapersOwed.SORT;
    }

    private static String key(Owed owed) {
        return "report-" + owed.obligation().id() + "-" + owed.meeting().ref();
    }

    @Override
    public List<Line> lines(String council, Period period) {
        var owed = obligations.owed(council).stream()
                .filter(one -> !one.meeting().day().isBefore(period.start())
                        && !one.meeting().day().isAfter(period.end()))
                .toList();
        var posts = things.cards(owed.stream()
                .flatMap(one ->
                        java.util.stream.Stream.ofNullable(one.obligation().post()))
                .distinct()
                .toList());
        return owed.stream().map(one -> line(one, posts)).toList();
    }

    private static Line line(Owed owed, Map<String, Thing> posts) {
        var post = owed.obligation().post();
        var card = post == null ? null : posts.get(post);
        return new Line(
                key(owed),
                new Duty.What(
                        owed.meeting().ref(),
                        owed.obligation().subject().words(),
                        owed.meeting().title(),
                        "/governance/meetings/" + owed.meeting().ref()),
                post,
                card == null ? null : card.service());
    }

    @Override
    public Map<String, Told> told(String council, Question question, Collection<String> keys) {
        var wanted = Set.copyOf(keys);
        return wanted.isEmpty()
                ? Map.of()
                : obligations.owed(council).stream()
                        .filter(one -> wanted.contains(key(one)))
                        .collect(Collectors.toMap(PapersAsked::key, this::told));
    }

    private Told told(Owed owed) {
        var item = owed.item();
        var received = item == null ? null : item.paper().received();
        return new Told(
                received != null,
                received,
                owed.state(LocalDate.now(clock)),
                item == null ? "" : item.paper().words(),
                null,
                0);
    }
}
