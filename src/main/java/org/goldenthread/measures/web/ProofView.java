package org.goldenthread.measures.web;

import java.util.List;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.performance.ProofPart;
import org.goldenthread.site.ThingHead;
import org.goldenthread.vocabulary.State;

/**
 * The proof of one figure.
 *
 * @param definition the version it is judged by
 * @param rule in a sentence
 * @param words everything that was ever recorded of it, the latest first
 * @param more what other parts of the room know of it
 */
public record ProofView(
        ThingHead head,
        Figure figure,
        Definition definition,
        String rule,
        List<Word> words,
        List<ProofPart.Line> more) {

    /** The figure that is proved. */
    public record Figure(String subject, String period, String value, State state, String why, String movement) {}

    /**
     * One word on it.
     *
     * @param what "Value", "Target", "Numerator" …
     * @param how "From a file", with its name
     * @param batch the address of the act of recording
     * @param fate "stands", "replaced later", "taken back on …"
     */
    public record Word(String what, String value, String who, String when, String how, String batch, String fate) {}
}
