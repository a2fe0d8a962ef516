package org.goldenthread.publishing.blocks;

import java.util.List;
import org.goldenthread.publishing.document.Part;

/**
 * What a block wrote.
 *
 * @param parts what is read; a block that is a single figure within a sentence has one paragraph with that figure
 * @param facts every figure in it with its proof
 * @param leftOut what a reader might miss, each a sentence: "12 measures without a value are left out."
 * @param wrong what the writer has to put right before the paper leaves, each a sentence
 */
public record Drawn(List<Part> parts, List<Fact> facts, List<String> leftOut, List<String> wrong) {
    public Drawn {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
        wrong = List.copyOf(wrong);
    }

    /** One with which nothing is wrong. */
    public Drawn(List<Part> parts, List<Fact> facts, List<String> leftOut) {
        this(parts, facts, leftOut, List.of());
    }

    /** A sentence instead of a table: that there is nothing. */
    public static Drawn saying(String sentence) {
        return new Drawn(List.of(Part.Paragraph.of(sentence)), List.of(), List.of());
    }

    /** A sentence instead of a table: what the writer has to choose or put right; no paper is issued with it. */
    public static Drawn wrong(String sentence) {
        return new Drawn(List.of(Part.Paragraph.of(sentence)), List.of(), List.of(), List.of(sentence));
    }
}
