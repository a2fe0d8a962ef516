package org.goldenthread.measures.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The card of a measure as a row of a file, posts and units by their names; what is left blank stays as it is. */
@Component
class DraftCells {
    private final Named named;

    DraftCells(Named named) {
        this.named = named;
    }

    /** How a known measure's card reads now. */
    static Measures.Draft of(Measure measure) {
        var thing = measure.thing();
        return new Measures.Draft(
                measure.title(),
                measure.code(),
                thing.owner(),
                thing.owner() == null ? thing.service() : null,
                measure.people(),
                measure.tags(),
                thing.card().publication());
    }

    Measures.Draft read(String council, FileRow row, @Nullable Measure known, List<Problem> problems) {
        var before = known == null ? Measures.Draft.of(row.get("code"), "") : of(known);
        var cells = new Cells(row, problems);
        var owner = row.says("owner post") ? post(council, row, "owner post", row.get("owner post"), problems) : null;
        var service = row.says("service") ? unit(council, row, problems) : before.service();
        var entry = row.says("entry post") ? post(council, row, "entry post", row.get("entry post"), problems) : null;
        var approval = new ArrayList<String>();
        row.list("approval posts").forEach(name -> {
            var post = post(council, row, "approval posts", name, problems);
            approval.add(post == null ? "" : post);
        });
        return new Measures.Draft(
                cells.words("title", before.title()),
                cells.words("code", before.code()),
                owner == null ? before.owner() : owner,
                service,
                new Measure.People(
                        entry == null ? before.people().entry() : entry,
                        approval.isEmpty() ? before.people().approval() : approval),
                row.says("tags") ? row.list("tags") : before.tags(),
                cells.one("publication", List.of(Publication.values()), before.publication()));
    }

    private @Nullable String post(String council, FileRow row, String column, String name, List<Problem> problems) {
        return ref(named.post(council, name), row.problem(column, "There is no one post “" + name + "”"), problems);
    }

    private @Nullable String unit(String council, FileRow row, List<Problem> problems) {
        var name = row.get("service");
        return ref(named.unit(council, name), row.problem("service", "There is no one unit “" + name + "”"), problems);
    }

    private static @Nullable String ref(Optional<Thing> found, Problem otherwise, List<Problem> problems) {
        if (found.isEmpty()) {
            problems.add(otherwise);
        }
        return found.map(Thing::ref).orElse(null);
    }
}
