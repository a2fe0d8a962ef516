package org.goldenthread.measures.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.vocabulary.Tone;

/** Finds the failing part that a good whole hides. */
public final class Masking {
    private Masking() {}

    /**
     * The parts of a breakdown that are rated bad while the whole is rated good, each in a sentence; none where the
     * whole is not good.
     *
     * @param parts by name, such as an area or a tenure
     */
    public static List<String> of(Verdict whole, Map<String, Verdict> parts) {
        var hidden = new ArrayList<String>();
        if (whole.tone() == Tone.GOOD) {
            parts.forEach((name, verdict) -> {
                if (verdict.tone() == Tone.BAD) {
                    hidden.add("The whole is " + whole.words() + ", but " + name + " is " + verdict.sentence());
                }
            });
        }
        return hidden;
    }
}
