package org.goldenthread.intake.reading.pdf;

/**
 * A letter where it stands on the page; points from the top left corner.
 *
 * @param y the line it stands on
 * @param space how wide a space is in its font
 */
record Glyph(String text, float x, float y, float width, float size, float space, boolean bold) {

    float right() {
        return x + width;
    }

    float middleX() {
        return x + width / 2;
    }

    /** About half the height of its small letters above the line. */
    float middleY() {
        return y - size * 0.3f;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
