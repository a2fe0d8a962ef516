package org.goldenthread.governance.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.delivery.UndertakingCourses;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.thread.TiedThing;
import org.springframework.stereotype.Component;

/** What a decision moved in the work that it decides about: moves that name its day. */
@Component("decisionMoved")
public class Moved {
    private static final Set<String> WORK = Set.of("portfolio", "programme", "strand", "project");
    private final UndertakingCourses courses;

    Moved(UndertakingCourses courses) {
        this.courses = courses;
    }

    /** A move of a piece of work. @param words such as "live to deferred" */
    public record Line(String ref, String title, String words, String reason) {}

    List<Line> by(Decision decision, List<TiedThing> decides) {
        var found = new ArrayList<Line>();
        for (var tied : decides) {
            var thing = tied.other();
            if (WORK.contains(thing.kind())) {
                courses.moves(thing.ref()).stream()
                        .filter(move ->
                                decision.taken().day().equals(move.shown().decided()))
                        .map(move -> new Line(
                                thing.ref(),
                                thing.title(),
                                Stream.of(move.before(), move.after())
                                        .filter(one -> !one.isEmpty())
                                        .reduce((one, other) -> one + " to " + other)
                                        .orElse(""),
                                move.shown().reason()))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
