package org.goldenthread.measures.loading;

import org.goldenthread.measures.loading.recipe.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a file names it.
 *
 * @param key the code or name that the file writes with its figures
 * @param name its name, where the file has a code and a name
 * @param figures how many readings are of it
 * @param meaning what it is to the council; absent where a person has to say so
 */
public record MeasureMet(
        String key, String name, int figures, @Nullable Meaning meaning) {

    /** Whether nobody has said yet what it is. */
    public boolean asked() {
        return meaning == null;
    }

    public boolean isNew() {
        return meaning instanceof Meaning.New;
    }

    public boolean leftOut() {
        return meaning instanceof Meaning.LeftOut;
    }

    /** The council's measure; absent where it has none yet. */
    public @Nullable String ref() {
        return meaning instanceof Meaning.Known known ? known.ref() : null;
    }

    /** As people say it: the code and the name. */
    public String words() {
        return name.isEmpty() || name.equals(key) ? key : key + " " + name;
    }
}
