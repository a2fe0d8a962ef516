package org.goldenthread.governance.functions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds bodies on which nobody sits for a function that must be there. */
@Component
class FunctionEnds implements LooseEndCheck {
    private final Functions functions;
    private final Bodies bodies;

    FunctionEnds(Functions functions, Bodies bodies) {
        this.functions = functions;
        this.bodies = bodies;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var all = functions.all(council);
        return all.isEmpty()
                ? List.of()
                : bodies.live(council).stream()
                        .filter(one -> among == null || among.contains(one.ref()))
                        .filter(one ->
                                all.getOrDefault(one.ref(), List.of()).stream().anyMatch(Representation::isVacant))
                        .map(one -> end(one, all.getOrDefault(one.ref(), List.of())))
                        .limit(most)
                        .toList();
    }

    private static LooseEnd end(Body body, List<Representation> functions) {
        var vacant = functions.stream()
                .filter(Representation::isVacant)
                .map(Representation::function)
                .collect(Collectors.joining(", "));
        return new LooseEnd(
                body.ref(),
                "function-not-seated",
                "Function with nobody at the table",
                "On “%s” nobody sits for %s".formatted(body.name(), vacant),
                "Appoint somebody, and say that they sit for it",
                "/governance/bodies/" + body.ref() + "/functions");
    }
}
