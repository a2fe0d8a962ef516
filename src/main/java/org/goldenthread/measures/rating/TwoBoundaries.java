package org.goldenthread.measures.rating;

import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Tone;

/** Two targets, as in Lincoln: worse than the low boundary is red, at or above the high one green, between is blue. */
record TwoBoundaries(Comparing comparing) implements Rule {
    static final Level BLUE = new Level("blue", "Blue", Tone.DONE, 1);

    @Override
    public String code() {
        return Preset.LINCOLN.code();
    }

    @Override
    public Map<String, String> settings() {
        return comparing.settings();
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.GREEN, BLUE, Level.RED);
    }

    @Override
    public String words() {
        return "Green on or better than the high target; blue (acceptable) from the low boundary to the high target;"
                + " red worse than the low boundary. A value exactly on a boundary gets the better status."
                + comparing.words();
    }
}
