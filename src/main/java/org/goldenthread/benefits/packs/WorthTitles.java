package org.goldenthread.benefits.packs;

import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a pack names by its title. */
@Component
class WorthTitles {
    private final Things things;
    private final Named named;

    WorthTitles(Things things, Named named) {
        this.things = things;
        this.named = named;
    }

    Optional<Thing> of(String council, String kind, String title) {
        var key = Wording.key(title);
        return things.all(kind, council).stream()
                .filter(one -> Wording.key(one.title()).equals(key))
                .findFirst();
    }

    /** The portfolio, programme, strand, project, action or milestone with a title. */
    Optional<Thing> work(String council, String title) {
        return Stream.of("project", "strand", "programme", "portfolio", "milestone", "action")
                .flatMap(kind -> of(council, kind, title).stream())
                .findFirst();
    }

    /** The thing that a cell names; a problem of the row where there is none, nothing where the cell is empty. */
    @Nullable
    String ref(Cells cells, String column, Optional<Thing> found) {
        if (cells.has(column) && found.isEmpty()) {
            cells.problems().add(cells.row().problem(column, "there is no “" + cells.get(column) + "” in the record"));
        }
        return found.map(Thing::ref).orElse(null);
    }

    @Nullable
    String post(String council, Cells cells, String column) {
        return cells.has(column) ? ref(cells, column, named.post(council, cells.get(column))) : null;
    }

    @Nullable
    String saving(String council, Cells cells, String column) {
        return cells.has(column) ? ref(cells, column, of(council, "saving", cells.get(column))) : null;
    }
}
