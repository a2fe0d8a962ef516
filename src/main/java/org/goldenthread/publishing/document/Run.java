package org.goldenthread.publishing.document;

/**
 * Words of one look within a paragraph.
 *
 * @param href where they lead; empty where they lead nowhere
 */
public record Run(String words, Look look, String href) {

    public enum Look {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    public static Run of(String words) {
        return new Run(words, Look.PLAIN, "");
    }

    public static Run strong(String words) {
        return new Run(words, Look.STRONG, "");
    }

    public static Run link(String words, String href) {
        return new Run(words, Look.PLAIN, href);
    }
}
