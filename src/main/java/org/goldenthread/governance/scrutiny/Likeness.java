package org.goldenthread.governance.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds inquiries whose words are so alike that two committees may be looking at the same thing. */
public final class Likeness {
    private static final Set<String> EMPTY = Set.of(
            "and",
            "the",
            "for",
            "with",
            "from",
            "our",
            "its",
            "into",
            "how",
            "are",
            "review",
            "report",
            "update",
            "annual",
            "progress",
            "scrutiny",
            "council",
            "performance",
            "service",
            "services",
            "task",
            "group");
    /** Half of all words that either has are in both. */
    private static final int OF_ALL = 50;

    private Likeness() {}

    /** Two that are alike, and how much of all their words both have, in per cent. */
    public record Pair(Inquiry one, Inquiry other, int percent) {}

    /** Every pair of live inquiries that are alike, the most alike first. */
    public static List<Pair> pairs(List<Inquiry> all) {
        var live = all.stream().filter(one -> one.life().live()).toList();
        var words = live.stream().map(one -> words(one.title())).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < live.size(); i++) {
            for (int j = i + 1; j < live.size(); j++) {
                int percent = percent(words.get(i), words.get(j));
                if (percent >= OF_ALL) {
                    pairs.add(new Pair(live.get(i), live.get(j), percent));
                }
            }
        }
        pairs.sort((a, b) -> Integer.compare(b.percent(), a.percent()));
        return pairs;
    }

    /** The live inquiries that one is like, the most alike first; one that is over is like none. */
    public static List<Pair> to(Inquiry one, List<Inquiry> all) {
        var words = words(one.title());
        return all.stream()
                .filter(other ->
                        one.life().live() && other.life().live() && !other.ref().equals(one.ref()))
                .map(other -> new Pair(one, other, percent(words, words(other.title()))))
                .filter(pair -> pair.percent() >= OF_ALL)
                .sorted((a, b) -> Integer.compare(b.percent(), a.percent()))
                .toList();
    }

    /** How much of all the words of two titles both have, in per cent; 0 where one of them says nothing. */
    public static int percent(String one, String other) {
        return percent(words(one), words(other));
    }

    private static int percent(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        var all = new HashSet<>(one);
        all.addAll(other);
        return both.size() * 100 / all.size();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.UK).split("[^a-z0-9]+"))
                .filter(word -> word.length() > 2 && !EMPTY.contains(word))
                .map(Likeness::stem)
                .collect(Collectors.toSet());
    }

    /** "Repairs" and "repairing" are the same word here. */
    private static String stem(String word) {
        for (var ending : List.of("ing", "ies", "es", "ed", "s", "y", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
