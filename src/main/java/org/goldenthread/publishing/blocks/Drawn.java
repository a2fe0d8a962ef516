package org.goldenthread.publishing.blocks;

import java.util.List;
import org.goldenthread.publishing.document.Part;

/**
 * What a block wrote.
 *
 * @param parts what is read; a block that is a single figure within a sentence has one paragraph with that figure
 * @param facts every figure in it with its proof
 * @param leftOut what a reader might miss, each a sentence: "12 measures without a value are left out."
 */
public record Drawn(List<Part> parts, List<Fact> facts, List<String> leftOut) {
    public Drawn {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
    }

    /** A sentence instead of a table: what is wrong, or that there is nothing. */
    public static Drawn saying(String sentence) {
        return new Drawn(List.of(Part.Paragraph.of(sentence)), List.of(), List.of());
    }
}
