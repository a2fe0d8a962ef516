package org.goldenthread.intake.wording;

/**
 * A place in another document that a paper points to, such as (AAIL 21) or [SA, p. 5].
 *
 * @param source the document's abbreviation as printed; empty where only the paragraph is given
 * @param type what the locator counts; {@link Type#NONE} where the paper forgot to say where
 * @param locator the number of the paragraph or page as printed; may be a range; empty when there is none
 * @param asWritten the whole citation with its brackets
 * @param start where it starts in the text it was found in
 * @param end where it ends, exclusive
 */
public record Citation(String source, Type type, String locator, String asWritten, int start, int end) {

    /** What a locator counts. */
    public enum Type {
        PARAGRAPH,
        PAGE,
        NONE
    }

    /** Whether a reader could look it up. */
    public boolean located() {
        return type != Type.NONE;
    }
}
