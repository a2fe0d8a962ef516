package org.goldenthread.findings.themes;

import org.jspecify.annotations.Nullable;

/**
 * A heading that findings stand under.
 *
 * @param parent the theme above; null at the top
 * @param number as printed, such as "3"; may be empty
 * @param depth how many themes stand above it
 */
public record Theme(long id, @Nullable Long parent, String number, String name, int depth) {

    /** Number and name, as a heading. */
    public String title() {
        return number.isEmpty() ? name : number + (number.matches("\\d+") ? ". " : " ") + name;
    }

    /** The title, indented for a list of choices. */
    public String indented() {
        return "– ".repeat(depth) + title();
    }

    Theme at(int depth) {
        return new Theme(id, parent, number, name, depth);
    }
}
