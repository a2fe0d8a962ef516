package org.goldenthread.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A defined, repeatable way to tell how something is going: what is counted, which direction is good, who answers.
 *
 * @param thing its card
 * @param code as the council's files write it, such as "HOU03"; may be empty
 * @param people who enters and who signs off
 * @param tags sets it belongs to, such as "statutory" or "corporate"
 * @param definitions every version of its sheet, the earliest written first; never empty
 */
public record Measure(Thing thing, String code, People people, List<String> tags, List<Definition> definitions) {

    /**
     * Who enters figures and who signs them off, as references of posts.
     *
     * @param entry absent where the owner enters
     * @param approval who approves, then who accepts; empty where nobody signs off
     */
    public record People(@Nullable String entry, List<String> approval) {
        public static final People OWNER = new People(null, List.of());

        public People {
            approval = List.copyOf(approval);
        }
    }

    public Measure {
        tags = List.copyOf(tags);
        definitions = List.copyOf(definitions);
        if (definitions.isEmpty()) {
            throw new IllegalArgumentException("a measure has a definition");
        }
    }

    public String ref() {
        return thing.ref();
    }

    public String council() {
        return thing.council();
    }

    public String title() {
        return thing.title();
    }

    /** The version that applies to the latest periods. */
    public Definition definition() {
        return definitionOn(LocalDate.MAX, null).orElseThrow();
    }

    public Sheet sheet() {
        return definition().sheet();
    }

    public Polarity polarity() {
        return sheet().polarity();
    }

    /** The version for a period that begins on a day; before the first one applies, that one. */
    public Definition definitionFor(LocalDate start) {
        return definitionOn(start, null).orElseGet(definitions::getFirst);
    }

    /**
     * The version for a period that begins on a day, as was known at a time: of those that apply by then the one with
     * the latest first day, and of two with the same day the one written last.
     *
     * @param known null for now
     */
    public Optional<Definition> definitionOn(LocalDate start, @Nullable Instant known) {
        Definition found = null;
        for (var one : definitions) {
            boolean written = known == null || !one.recorded().isAfter(known);
            boolean begun = !one.applies().isAfter(start);
            if (written && begun && (found == null || !one.applies().isBefore(found.applies()))) {
                found = one;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The post that enters its figures: the one named for it, else its owner. */
    public @Nullable String enteredBy() {
        return people.entry() == null ? thing.owner() : people.entry();
    }
}
