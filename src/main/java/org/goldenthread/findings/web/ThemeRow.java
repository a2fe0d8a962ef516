package org.goldenthread.findings.web;

import java.util.List;
import java.util.SortedMap;
import org.goldenthread.findings.themes.Theme;
import org.goldenthread.vocabulary.Problem;

/**
 * A theme in the tree as shown.
 *
 * @param states how many findings under it, and under what stands under it, are in which state
 */
public record ThemeRow(Theme theme, SortedMap<String, Integer> states) {

    public int total() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What the form for a theme shows. */
    public record Shown(String number, String name, String parent, List<Problem> problems) {
        static Shown plain() {
            return new Shown("", "", "", List.of());
        }

        static Shown of(Typed typed, List<Problem> problems) {
            return new Shown(typed.text("number"), typed.text("name"), typed.text("parent"), problems);
        }
    }
}
