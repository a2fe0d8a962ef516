package org.goldenthread.delivery.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Level;
import org.goldenthread.evidence.Documents;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Readers;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to files of plans: each is kept at once, shown before anything is saved, then taken in or dropped; what it
 * brought can be taken back.
 */
@Component
@Transactional
public class PlanLoads {
    private static final int LISTED = 50;
    private static final int LONGEST_NAME = 250;
    private static final String PASTED = "Pasted rows";
    private final PlanLoadStore store;
    private final PlanDoors doors;
    private final Readers readers;
    private final Documents documents;
    private final TakingBack takingBack;
    private final Clock clock;

    PlanLoads(
            PlanLoadStore store,
            PlanDoors doors,
            Readers readers,
            Documents documents,
            TakingBack takingBack,
            Clock clock) {
        this.store = store;
        this.doors = doors;
        this.readers = readers;
        this.documents = documents;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    /** A file as somebody has it. */
    public record Brought(String council, Path path, String name) {}

    /**
     * Keeps a file; refused where it holds no plan, or where there is nothing to put it into.
     *
     * @param target a project that takes its actions, or what its projects become part of; empty for neither
     */
    public Checked<Long> bring(Brought brought, String target) {
        var into = target.isEmpty() ? Checked.accepted("") : target(brought.council(), target);
        return into.then(found -> read(brought.path(), brought.name())).then(file -> {
            var name = brought.name()
                    .substring(0, Math.min(LONGEST_NAME, brought.name().length()));
            var document = documents.keep(brought.council(), name, "application/octet-stream", brought.path());
            return Checked.accepted(store.insert(brought.council(), document.id(), name, target));
        });
    }

    /**
     * Keeps rows that were copied from a spreadsheet, heads first, as if they had come in a file.
     *
     * @param target as of a file; rows that name no project of their own need a project here
     */
    public Checked<Long> paste(String council, String rows, String target) {
        try {
            var path = Files.createTempFile("plan", ".tmp");
            try {
                Files.writeString(path, rows);
                var brought = new Brought(council, path, PASTED + ".tsv");
                return read(path, brought.name())
                        .then(file -> placed(file, target))
                        .then(file -> bring(brought, target));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Checked<PlanFile> placed(PlanFile file, String target) {
        boolean homeless = file.projects().stream().anyMatch(one -> one.title().equals(PASTED));
        boolean housed = doors.undertakings()
                .find(target)
                .filter(one -> one.level() == Level.PROJECT)
                .isPresent();
        return homeless && !housed
                ? Checked.refused(
                        "rows",
                        "Some rows name no project: add a column Project, or choose the project that takes them")
                : Checked.accepted(file);
    }

    private Checked<String> target(String council, String target) {
        return doors.undertakings()
                .find(target)
                .filter(one -> one.council().equals(council))
                .map(one -> Checked.accepted(one.ref()))
                .orElseGet(() -> Checked.refused("target", "There is no “" + target + "” to put it into"));
    }

    private Checked<PlanFile> read(Path path, String name) {
        if (ProjectFiles.takes(name)) {
            return ProjectFiles.open(path, name).then(file -> Checked.accepted(ProjectReading.of(file, name)));
        }
        return readers.read(new Upload(name, path)).then((Paper paper) -> SheetReading.of(paper));
    }

    /** The load with a number. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Load get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("the file " + id));
    }

    /** Those of a council, the latest first. */
    @Transactional(readOnly = true)
    public List<Load> latest(String council) {
        return store.latest(council, LISTED);
    }

    /** What taking a waiting file in would do. Nothing is saved. */
    @Transactional(readOnly = true)
    public Checked<Reckoning> preview(long id) {
        var load = get(id);
        return opened(load).then(file -> {
            var into = into(load);
            var hand = new Looking(store, doors, load.council(), file, into.only());
            return Checked.accepted(Taking.of(file, hand, LocalDate.now(clock)));
        });
    }

    private Recording.Into into(Load load) {
        if (load.target().isEmpty()) {
            return new Recording.Into(null, null);
        }
        var target = doors.undertakings().get(load.target());
        return target.level() == Level.PROJECT
                ? new Recording.Into(target.ref(), null)
                : new Recording.Into(null, target.ref());
    }

    private Checked<PlanFile> opened(Load load) {
        try {
            var copy = Files.createTempFile("plan", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    documents.copy(load.document(), out);
                }
                return read(copy, load.name());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes a waiting file in, in one act; rows that are refused are left out, the others are taken. */
    public Checked<Reckoning> confirm(long id) {
        var load = store.hold(id).orElseThrow(() -> new NotHere("the file " + id));
        if (load.state() != Load.State.WAITING) {
            return Checked.refused(
                    "", "This file was dealt with already: " + load.state().words());
        }
        return opened(load).then(file -> {
            var hand = new Recording(doors, store, load, file, into(load));
            var done = Taking.of(file, hand, LocalDate.now(clock));
            store.settle(id, Load.State.RECORDED, done.words());
            return Checked.accepted(done);
        });
    }

    /** Lets a waiting file go; it stays kept as a document. */
    public void drop(long id) {
        var load = store.hold(id).orElseThrow(() -> new NotHere("the file " + id));
        if (load.state() != Load.State.WAITING) {
            throw new NotAllowed("This file no longer waits");
        }
        store.settle(id, Load.State.DROPPED, "");
    }

    /**
     * Takes back what a file brought: what it added is removed, what it changed goes back to where it was. What anybody
     * has changed since stays, and is named.
     */
    public Checked<Load> takeBack(long id) {
        var load = store.hold(id).orElseThrow(() -> new NotHere("the file " + id));
        if (load.state() != Load.State.RECORDED) {
            return Checked.refused(
                    "",
                    "Only a file that was taken in can be taken back: "
                            + load.state().words());
        }
        store.settle(id, Load.State.TAKEN_BACK, takingBack.of(load));
        return Checked.accepted(get(id));
    }
}
