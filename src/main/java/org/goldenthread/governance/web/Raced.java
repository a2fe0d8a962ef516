package org.goldenthread.governance.web;

import org.goldenthread.vocabulary.Problem;

/** What the second of two who write at once is told. */
final class Raced {
    private Raced() {}

    static Problem problem(String ref) {
        return Problem.of("Somebody else changed " + ref
                + " in the meantime. Your words are still in the form: look at the body, and save again if they hold");
    }
}
