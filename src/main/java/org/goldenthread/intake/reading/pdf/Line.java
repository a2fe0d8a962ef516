package org.goldenthread.intake.reading.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Words on one line of a page; wide gaps part it into pieces, which may be cells of a table without ruling. */
record Line(int page, float y, float size, List<Piece> pieces) {

    /**
     * Words without a wide gap between them.
     *
     * @param firstWord how wide the first word is
     */
    record Piece(float left, float right, float firstWord, String text, boolean bold) {}

    float left() {
        return pieces.getFirst().left();
    }

    float right() {
        return pieces.getLast().right();
    }

    float firstWord() {
        return pieces.getFirst().firstWord();
    }

    boolean bold() {
        return pieces.stream().allMatch(Piece::bold);
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    /** The part of the line between two places across the page. */
    Line between(float from, float to) {
        return new Line(
                page,
                y,
                size,
                pieces.stream()
                        .filter(piece -> piece.left() >= from && piece.left() < to)
                        .toList());
    }
}
