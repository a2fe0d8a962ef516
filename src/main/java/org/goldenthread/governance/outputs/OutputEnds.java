package org.goldenthread.governance.outputs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds bodies that are late with what they produce, and short-life groups that are to produce nothing. */
@Component
class OutputEnds implements LooseEndCheck {
    private final Outputs outputs;
    private final Bodies bodies;
    private final Clock clock;

    OutputEnds(Outputs outputs, Bodies bodies, Clock clock) {
        this.outputs = outputs;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var today = LocalDate.now(clock);
        Map<String, List<Output>> all = outputs.all(council).stream().collect(Collectors.groupingBy(Output::ref));
        var found = new ArrayList<LooseEnd>();
        for (var body : bodies.live(council)) {
            if (among != null && !among.contains(body.ref())) {
                continue;
            }
            var own = all.getOrDefault(body.ref(), List.of());
            if (own.isEmpty() && body.words().sort() == Body.Sort.SHORT_LIFE) {
                found.add(new LooseEnd(
                        body.ref(),
                        "short-life-without-output",
                        "Short-life group without a deliverable",
                        "Nobody has said what “%s” is to produce".formatted(body.name()),
                        "Name it, with its day",
                        at(body, "new")));
            }
            own.stream()
                    .filter(one -> one.late(today))
                    .findFirst()
                    .ifPresent(one -> found.add(late(body, one, own, today)));
        }
        return found.stream().limit(most).toList();
    }

    private static LooseEnd late(Body body, Output first, List<Output> own, LocalDate today) {
        long more = own.stream().filter(one -> one.late(today)).count() - 1;
        return new LooseEnd(
                body.ref(),
                "output-late",
                "Body late with what it produces",
                "“%s” was to produce “%s” by %s%s"
                        .formatted(
                                body.name(),
                                first.title(),
                                first.due() == null ? "" : Times.day(first.due()),
                                more == 0 ? "" : ", and %d more are late".formatted(more)),
                "Say that it is there, or give it another day",
                at(body, String.valueOf(first.id())));
    }

    private static String at(Body body, String page) {
        return "/governance/bodies/" + body.ref() + "/outputs/" + page;
    }
}
