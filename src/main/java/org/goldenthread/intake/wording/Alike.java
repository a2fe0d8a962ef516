package org.goldenthread.intake.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much two titles have in common. */
public final class Alike {
    public static final double ENOUGH = 0.5;
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "for", "to", "in", "on", "with");

    private Alike() {}

    /** Words that both have, as a share of the words that either has; 1 for the same words. */
    public static double of(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.strip().equalsIgnoreCase(other.strip()) ? 1 : 0;
        }
        long both = first.stream().filter(second::contains).count();
        return (double) both / (first.size() + second.size() - both);
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
