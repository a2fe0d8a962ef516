package org.goldenthread.intake;

import java.util.Optional;

/**
 * What an acceptor needs to know beside the proposal.
 *
 * @param council the council whose record it goes into
 * @param paper the number of the paper it came from
 * @param document the number of the kept file, in {@code evidence}
 * @param made finds the key of what was made from another proposal of the same paper
 */
public record Acceptance(String council, long paper, long document, Made made) {

    /** Finds what was made from a proposal of this paper. */
    @FunctionalInterface
    public interface Made {
        /** The key, when the proposal with this kind and ref was accepted or merged. */
        Optional<String> from(String kind, String ref);
    }
}
