package org.goldenthread.measures.loading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.measures.loading.recipe.Meanings;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.layout.Layouts;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a council's files were read before, so that the next file of the same shape is read without asking. */
@Component
@Transactional
public class SavedMappings {
    private static final int LONGEST_NAME = 250;
    private final MappingStore store;

    SavedMappings(MappingStore store) {
        this.store = store;
    }

    /**
     * A saved one.
     *
     * @param name the file it was made for
     * @param used when a file was last recorded by it
     */
    public record Saved(long id, String shape, String name, String yaml, Instant used) {}

    /** All of a council, the last used first. */
    @Transactional(readOnly = true)
    public List<Saved> of(String council) {
        return store.of(council);
    }

    /** The one made for files of this shape. */
    @Transactional(readOnly = true)
    public Optional<Recipe> find(String council, Tables tables) {
        var recipes =
                of(council).stream().flatMap(one -> recipe(one.yaml()).stream()).toList();
        if (recipes.isEmpty()) {
            return Optional.empty();
        }
        return Layouts.saved(tables, recipes.stream().map(Recipe::mapping).toList())
                .map(mapping -> new Recipe(mapping, meanings(recipes, mapping.fingerprint())));
    }

    private static Meanings meanings(List<Recipe> recipes, String shape) {
        return recipes.stream()
                .filter(one -> one.mapping().fingerprint().equals(shape))
                .findFirst()
                .map(Recipe::meanings)
                .orElse(Meanings.NONE);
    }

    private static Optional<Recipe> recipe(String yaml) {
        return Recipe.of(yaml) instanceof Checked.Accepted<Recipe>(Recipe recipe)
                ? Optional.of(recipe)
                : Optional.empty();
    }

    /** Keeps it for files of its shape, in place of what was kept before; a mapping without a shape is not kept. */
    public void keep(String council, String name, Recipe recipe) {
        if (shape(recipe.mapping()).length() > 0) {
            store.upsert(council, shape(recipe.mapping()), cut(name), recipe.yaml());
        }
    }

    private static String shape(Mapping mapping) {
        var shape = mapping.fingerprint();
        return shape.length() > 4000 ? shape.substring(0, 4000) : shape;
    }

    public void forget(String council, long id) {
        store.delete(council, id);
    }

    static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
