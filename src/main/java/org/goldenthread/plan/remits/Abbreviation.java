package org.goldenthread.plan.remits;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a short name in a table stands for a full one: "Risk & PM" for "Risk and Performance Management Group". */
final class Abbreviation {
    private static final Set<String> JOINING = Set.of("and", "of", "for", "the", "on", "in", "to", "&", "");
    private static final Set<String> GENERIC = Set.of(
            "group",
            "team",
            "board",
            "workstream",
            "work",
            "stream",
            "committee",
            "strand",
            "project",
            "department",
            "directorate",
            "service",
            "services",
            "panel",
            "forum",
            "division",
            "unit",
            "programme");

    private Abbreviation() {}

    /** Words against words, in order; what is left over of the full name may only say what sort of body it is. */
    static boolean stands(String brief, String full) {
        var left = words(brief);
        var right = words(full);
        return !left.isEmpty() && !right.isEmpty() && matches(left, right);
    }

    private static boolean matches(List<String> brief, List<String> full) {
        if (brief.isEmpty()) {
            return full.stream().allMatch(word -> GENERIC.contains(word.toLowerCase(Locale.UK)));
        }
        var word = brief.getFirst();
        var rest = brief.subList(1, brief.size());
        if (full.isEmpty()) {
            return brief.stream().allMatch(it -> GENERIC.contains(it.toLowerCase(Locale.UK)));
        }
        if (begins(word, full.getFirst()) && matches(rest, full.subList(1, full.size()))) {
            return true;
        }
        int size = word.length();
        return initials(word, full) && matches(rest, full.subList(size, full.size()));
    }

    private static boolean begins(String brief, String full) {
        var left = brief.toLowerCase(Locale.UK).replace(".", "");
        var right = full.toLowerCase(Locale.UK);
        return left.equals(right) || left.length() >= 3 && right.startsWith(left);
    }

    private static boolean initials(String word, List<String> full) {
        if (word.length() < 2 || word.length() > full.size() || !word.equals(word.toUpperCase(Locale.UK))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toUpperCase(full.get(i).charAt(0)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}&.]+"))
                .filter(word -> !JOINING.contains(word.toLowerCase(Locale.UK)))
                .limit(12)
                .toList();
    }
}
