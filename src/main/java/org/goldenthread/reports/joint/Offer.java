package org.goldenthread.reports.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a source as it was offered; it never changes.
 *
 * @param source the report that it was taken from, as a reference
 * @param council the lead council
 * @param note what is new in it, in words
 */
public record Offer(
        String source, String council, int version, String title, List<Piece> pieces, String note, LocalDate made) {
    public Offer {
        pieces = List.copyOf(pieces);
    }

    /** A section or an appendix of the source. @param words Markdown with calls of blocks, which each council draws */
    public record Piece(String code, String title, String words) {}

    public Optional<Piece> piece(String code) {
        return pieces.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
