package org.goldenthread.measures.reading;

/**
 * Whose figure it is, as the file writes it: a council, a region, a country.
 *
 * @param code its code where the file gives one, such as "E08000009"; else empty
 * @param name its name where the file gives one; else empty
 */
public record Subject(String code, String name) {

    /** Whose figure it is where the file does not say. */
    public static final Subject UNNAMED = new Subject("", "");

    /** The code where there is one, else the name. */
    public String key() {
        return code.isEmpty() ? name : code;
    }

    /** As people say it: the name where there is one. */
    public String words() {
        return name.isEmpty() ? code : name;
    }
}
