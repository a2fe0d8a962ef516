package org.goldenthread.publishing.document;

import org.goldenthread.vocabulary.Tone;

/**
 * The shape of a state in a paper, as a letter that its font has.
 *
 * @param ink the colour, six digits
 */
public record Shape(String glyph, String ink) {

    public static Shape of(Tone tone) {
        return switch (tone) {
            case GOOD -> new Shape("●", "11734b");
            case WARNING -> new Shape("▲", "b45f06");
            case BAD -> new Shape("♦", "b3261e");
            case DONE -> new Shape("■", "1d5a9e");
            case NONE -> new Shape("○", "5b6570");
        };
    }
}
