package org.goldenthread.delivery.packs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the cells that every row has: days, posts, what it is part of. */
@Component
class Reading {
    private final Named named;
    private final Things things;
    private final Undertakings undertakings;

    Reading(Named named, Things things, Undertakings undertakings) {
        this.named = named;
        this.things = things;
        this.undertakings = undertakings;
    }

    /** A cell that cannot be read, with its place. */
    static final class Unreadable extends RuntimeException {
        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    @Nullable
    LocalDate day(Row row, String column) {
        return got(row, row.day(column)).orElse(null);
    }

    @Nullable
    String post(String council, Row row, String column) {
        var words = row.get(column);
        return words.isEmpty()
                ? null
                : named.post(council, words)
                        .map(Thing::ref)
                        .orElseThrow(() -> new Unreadable(row.problem(column, "there is no one post “" + words + "”")));
    }

    /** The undertaking of any level that a cell names; absent where it is empty. */
    @Nullable
    Undertaking undertaking(String council, Row row, String column) {
        var words = row.get(column);
        return words.isEmpty()
                ? null
                : Stream.of(Level.values())
                        .flatMap(level -> undertakings.known(council, level, Wording.key(words)).stream())
                        .findFirst()
                        .orElseThrow(
                                () -> new Unreadable(row.problem(column, "nothing above is called “" + words + "”")));
    }

    Optional<Thing> priority(String council, String title) {
        var key = Wording.key(title);
        return things.all("priority", council).stream()
                .filter(thing -> Wording.key(thing.title()).equals(key))
                .findFirst();
    }

    static Judgement judgement(Row row, LocalDate today) {
        var view = row.get("view");
        return new Judgement(view, row.get("confidence"), row.get("because"), view.isEmpty() ? null : today);
    }

    Revision revision(Row row) {
        return new Revision(
                day(row, "revised"), row.get("category"), row.get("revised-because"), row.get("granted"), false);
    }

    /** The value; a refusal with its place becomes a problem of the row. */
    static <T> T got(Row row, Checked<T> checked) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> value;
            case Checked.Refused<T> no -> throw unreadable(row, no.problems().getFirst());
        };
    }

    private static Unreadable unreadable(Row row, Problem problem) {
        return new Unreadable(
                problem.place().startsWith("row") ? problem : row.problem(problem.place(), problem.message()));
    }
}
