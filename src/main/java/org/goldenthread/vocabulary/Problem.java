package org.goldenthread.vocabulary;

/**
 * One reason why something was refused, said to a person.
 *
 * @param place where: a field's name, "row 4, column Target", a file's name; may be empty for the whole
 * @param message what is wrong and what to do about it, one sentence in plain English
 */
public record Problem(String place, String message) {

    /** A problem with the whole thing rather than with a place in it. */
    public static Problem of(String message) {
        return new Problem("", message);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
