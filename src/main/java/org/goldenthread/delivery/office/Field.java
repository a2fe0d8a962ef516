package org.goldenthread.delivery.office;

import java.util.List;
import org.goldenthread.site.list.Filter.Choice;

/**
 * A field of a form.
 *
 * @param choices what may be chosen; empty where something is typed
 */
public record Field(String name, String label, String hint, Sort sort, List<Choice> choices) {

    /** How it is filled in. */
    public enum Sort {
        HIDDEN,
        LINE,
        WORDS,
        DAY,
        AMOUNT,
        CHOICE,
        /** Any number of choices; each is a field of its own, named after the field and the choice's value. */
        TICKS
    }

    public Field {
        choices = List.copyOf(choices);
    }

    public static Field hidden(String name) {
        return new Field(name, "", "", Sort.HIDDEN, List.of());
    }

    public static Field line(String name, String label) {
        return new Field(name, label, "", Sort.LINE, List.of());
    }

    public static Field words(String name, String label) {
        return new Field(name, label, "", Sort.WORDS, List.of());
    }

    public static Field day(String name, String label) {
        return new Field(name, label, "", Sort.DAY, List.of());
    }

    /** A short figure: pounds, days, a year. */
    public static Field amount(String name, String label) {
        return new Field(name, label, "", Sort.AMOUNT, List.of());
    }

    public static Field choice(String name, String label, List<Choice> choices) {
        return new Field(name, label, "", Sort.CHOICE, choices);
    }

    public static Field ticks(String name, String label, List<Choice> choices) {
        return new Field(name, label, "", Sort.TICKS, choices);
    }

    public Field hint(String hint) {
        return new Field(name, label, hint, sort, choices);
    }
}
