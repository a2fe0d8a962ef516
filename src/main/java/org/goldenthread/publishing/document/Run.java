package org.goldenthread.publishing.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of one look within a paragraph, or the words of a note to what stands before them.
 *
 * @param href where they lead; empty where they lead nowhere
 */
public record Run(String words, Look look, String href) {

    public enum Look {
        PLAIN,
        STRONG,
        EMPHASIS,
        /** Printed apart from the line: at the foot of a page of Word, elsewhere at the end of its section. */
        NOTE
    }

    public static Run of(String words) {
        return new Run(words, Look.PLAIN, "");
    }

    public static Run strong(String words) {
        return new Run(words, Look.STRONG, "");
    }

    public static Run note(String words) {
        return new Run(words, Look.NOTE, "");
    }

    /** All words of a line, a note in brackets where it stands. */
    public static String words(List<Run> runs) {
        return runs.stream()
                .map(run -> run.look() == Look.NOTE ? " [note: " + run.words() + "]" : run.words())
                .collect(Collectors.joining());
    }

    public static Run link(String words, String href) {
        return new Run(words, Look.PLAIN, href);
    }
}
