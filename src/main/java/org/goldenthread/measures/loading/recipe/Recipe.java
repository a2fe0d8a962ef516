package org.goldenthread.measures.loading.recipe;

import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.vocabulary.Checked;

/**
 * How a file is loaded: how it is read, and what the measures are that it names. Saved as one text, which a person can
 * read and change.
 */
public record Recipe(Mapping mapping, Meanings meanings) {

    /** As text: the mapping, and under "measures" and "others" what the measures are. */
    public String yaml() {
        return mapping.yaml() + MeaningsText.of(meanings);
    }

    /** Reads such a text; refused with every place that makes no sense. */
    public static Checked<Recipe> of(String yaml) {
        return Mapping.of(yaml)
                .then(mapping -> MeaningsText.read(yaml).then(said -> Checked.accepted(new Recipe(mapping, said))));
    }

    /** The same mapping with something else said of the measures. */
    public Recipe with(Meanings other) {
        return new Recipe(mapping, other);
    }
}
