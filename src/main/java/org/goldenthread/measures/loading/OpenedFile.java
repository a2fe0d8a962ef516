package org.goldenthread.measures.loading;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.measures.loading.recipe.Meanings;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.measures.reading.Proposal;
import org.goldenthread.measures.reading.Tables;

/**
 * A file of values, opened, and how it is to be loaded.
 *
 * @param choices why it is read so, where the mapping was proposed; empty where it was given or saved before
 * @param origin where the mapping comes from
 */
public record OpenedFile(Brought file, Tables tables, Recipe recipe, List<Proposal.Choice> choices, Origin origin) {

    /** A file that somebody brought to a council. @param name what they call it */
    public record Brought(String council, Path path, String name) {}

    /** Where a mapping comes from. */
    public enum Origin {
        GIVEN("The mapping you gave is used"),
        SAVED("Read as files of this shape were read before"),
        PROPOSED("The mapping is proposed from what the file looks like");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The same file with something else said of its measures. */
    public OpenedFile with(Meanings meanings) {
        return new OpenedFile(file, tables, recipe.with(meanings), choices, origin);
    }

    String council() {
        return file.council();
    }
}
