package org.goldenthread.measures.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.evidence.Documents;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to files of values that somebody brought in the browser: each is kept at once, shown before anything is
 * saved, corrected, and then recorded or dropped.
 */
@Component
@Transactional
public class Loads {
    private static final int LISTED = 200;
    private final LoadStore store;
    private final ValueFiles files;
    private final SavedMappings mappings;
    private final Documents documents;

    Loads(LoadStore store, ValueFiles files, SavedMappings mappings, Documents documents) {
        this.store = store;
        this.files = files;
        this.mappings = mappings;
        this.documents = documents;
    }

    /** A file as it would be loaded now. */
    public record Seen(Load load, OpenedFile file, Checked<Reckoning> reckoning) {}

    /** Keeps a file and finds out how it is read; refused where it holds no tables. */
    public Checked<Long> bring(OpenedFile.Brought brought) {
        return files.open(brought, null).then(opened -> {
            var name = SavedMappings.cut(brought.name());
            var document = documents.keep(brought.council(), name, "application/octet-stream", brought.path());
            return Checked.accepted(store.insert(opened, document.id(), name));
        });
    }

    /** The load with a number. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Load get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("the file " + id));
    }

    /** Those of a council that wait to be confirmed or dropped, the latest first. */
    @Transactional(readOnly = true)
    public List<Load> waiting(String council) {
        return store.waiting(council, LISTED);
    }

    /** Reads the file anew and does something with what loading it would do; the file is gone afterwards. */
    @Transactional(readOnly = true)
    public <T> Checked<T> look(long id, Function<Seen, T> work) {
        var load = get(id);
        return opened(load, file -> Checked.accepted(work.apply(new Seen(load, file, files.preview(file)))));
    }

    private <T> Checked<T> opened(Load load, Function<OpenedFile, Checked<T>> work) {
        try {
            Path copy = Files.createTempFile("values", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    documents.copy(load.file().document(), out);
                }
                return Recipe.of(load.yaml())
                        .then(recipe -> files.open(new OpenedFile.Brought(load.council(), copy, load.name()), recipe))
                        .then(work);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Says anew how a waiting file is to be loaded. */
    public void correct(long id, Recipe recipe) {
        var load = get(id);
        boolean sameMapping = Recipe.of(load.yaml()) instanceof Checked.Accepted<Recipe>(Recipe before)
                && before.mapping().equals(recipe.mapping());
        var origin = sameMapping ? load.stage().origin() : OpenedFile.Origin.GIVEN;
        if (store.write(id, recipe.yaml(), origin) == 0) {
            throw new NotAllowed("This file no longer waits, or you may not change how it is loaded");
        }
    }

    /** Records a waiting file in one act, and keeps how it was read for the next file of its shape. */
    public Checked<Reckoning> confirm(long id) {
        var load = store.hold(id).orElseThrow(() -> new NotHere("the file " + id));
        if (!load.waits()) {
            return Checked.refused(
                    "",
                    "This file was dealt with already: " + load.stage().state().words());
        }
        return opened(
                load,
                file -> files.record(file, load.file().document()).then(done -> {
                    long batch = done.recorded().batch();
                    store.settle(id, Load.State.RECORDED, batch == 0 ? null : batch, done.words());
                    mappings.keep(load.council(), load.name(), file.recipe());
                    return Checked.accepted(done);
                }));
    }

    /** Lets a waiting file go; it stays kept as a document. */
    public void drop(long id) {
        if (store.settle(id, Load.State.DROPPED, null, "") == 0) {
            throw new NotAllowed("This file no longer waits, or you may not drop it");
        }
    }
}
