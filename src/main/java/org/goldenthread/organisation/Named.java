package org.goldenthread.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.ThingFilter;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Finds the post or the unit that a paper names in its own spelling; what could be two is none. */
@Component
public class Named {
    private static final Map<Pattern, String> SHORT = Map.of(
            Pattern.compile("\\bass(?:is)?t\\b\\.?"), "assistant",
            Pattern.compile("\\bdep\\b\\.?"), "deputy",
            Pattern.compile("\\bdir\\b\\.?"), "director",
            Pattern.compile("\\bmgr\\b\\.?"), "manager",
            Pattern.compile("\\bexec\\b\\.?"), "executive",
            Pattern.compile("\\bhos\\b"), "head service",
            Pattern.compile("\\b(?:the|of|for)\\b"), " ");
    private static final int MOST = 5_000;
    private final Things things;

    Named(Things things) {
        this.things = things;
    }

    /** The post of this name that has not closed: "Asst Director - Strategy" is the Assistant Director, Strategy. */
    public Optional<Thing> post(String council, String words) {
        return one("post", council, words);
    }

    /** The unit of this name that has not closed, with or without the word "service" or "team" behind it. */
    public Optional<Thing> unit(String council, String words) {
        var found = one("unit", council, words);
        return found.isPresent()
                ? found
                : one("unit", council, words.replaceAll("(?i)\\s+(?:services?|team|department)$", ""));
    }

    private Optional<Thing> one(String kind, String council, String words) {
        var key = key(words);
        return key.isEmpty()
                ? Optional.empty()
                : only(all(kind, council), thing -> key(thing.title()).equals(key));
    }

    private List<Thing> all(String kind, String council) {
        return things.list(new ThingFilter(kind, council, "", "", "", "", ThingFilter.Order.NUMBER, false, null, MOST))
                .things();
    }

    private static Optional<Thing> only(List<Thing> things, Predicate<Thing> wanted) {
        var found = things.stream()
                .filter(thing -> thing.state().tone() != Tone.DONE)
                .filter(wanted)
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String key(String name) {
        var plain = name.toLowerCase(Locale.UK);
        for (var one : SHORT.entrySet()) {
            plain = one.getKey().matcher(plain).replaceAll(one.getValue());
        }
        return Wording.key(plain);
    }
}
