package org.goldenthread.publishing.open;

import java.util.Locale;

/**
 * A column of open data.
 *
 * @param name in small letters, as files and programs write it
 * @param title its head for people
 * @param words what it means, in a sentence
 */
public record Field(String name, String title, Type type, String words) {

    /** What stands in a column; the names are those of CSVW and of the Frictionless table schema alike. */
    public enum Type {
        STRING,
        NUMBER,
        DATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Field words(String name, String title, String words) {
        return new Field(name, title, Type.STRING, words);
    }

    public static Field number(String name, String title, String words) {
        return new Field(name, title, Type.NUMBER, words);
    }

    public static Field day(String name, String title, String words) {
        return new Field(name, title, Type.DATE, words);
    }
}
