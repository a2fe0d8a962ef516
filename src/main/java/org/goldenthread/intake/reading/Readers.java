package org.goldenthread.intake.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.vocabulary.Checked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The door of reading: takes any file somebody brought in, finds out from its bytes what it is, and reads it within
 * bounds of size and time. Whatever the file does, the answer is a paper or a reason in plain English.
 */
@Component
public final class Readers {

    /** How large a paper may be, and how long its reading may take. */
    public record Limits(DataSize size, Duration time) {
        /** Room for a budget book with its pictures, and patience for a slow PDF. */
        public static final Limits USUAL = new Limits(DataSize.ofMegabytes(64), Duration.ofSeconds(60));
    }

    private final List<Reader> readers;
    private final Limits limits;
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    @Autowired
    Readers(
            List<Reader> readers,
            @Value("${golden-thread.intake.largest-paper:64MB}") DataSize size,
            @Value("${golden-thread.intake.longest-reading:60s}") Duration time) {
        this(readers, new Limits(size, time));
    }

    /** Without Spring; the order of the list does not matter. */
    public Readers(List<Reader> readers, Limits limits) {
        var ordered = new ArrayList<>(readers);
        AnnotationAwareOrderComparator.sort(ordered);
        this.readers = List.copyOf(ordered);
        this.limits = limits;
    }

    /** The formats that can be read, in words for a person, such as "Word document (DOCX)". */
    public List<String> formats() {
        return readers.stream().map(Reader::format).toList();
    }

    /** The paper as read, or the reason, beginning with the file's name, why it cannot be. */
    public Checked<Paper> read(Upload upload) {
        try {
            var size = Files.size(upload.content());
            if (size == 0) {
                return refused(upload, "it is empty. Check that it was saved and sent whole.");
            }
            if (size > limits.size().toBytes()) {
                return refused(
                        upload,
                        "it is too large (%,d MB; the most is %,d MB). Split it or leave out its pictures."
                                .formatted(size >> 20, limits.size().toMegabytes()));
            }
            return inTime(upload);
        } catch (IOException gone) {
            return refused(upload, "its bytes could not be fetched. Send it again.");
        }
    }

    private Checked<Paper> inTime(Upload upload) {
        var answer = new CompletableFuture<Checked<Paper>>();
        try {
            if (!places.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                return refused(upload, "too many papers are being read just now. Try again in a minute.");
            }
            var worker = Thread.ofPlatform().daemon().name("reading").start(() -> {
                try {
                    answer.complete(PaperDraft.guarded(upload, () -> choose(upload)));
                } finally {
                    answer.completeExceptionally(new IllegalStateException("the reading ended without an answer"));
                    places.release();
                }
            });
            return await(upload, answer, worker);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused(upload, "its reading was stopped. Try again.");
        }
    }

    private Checked<Paper> await(Upload upload, CompletableFuture<Checked<Paper>> answer, Thread worker)
            throws InterruptedException {
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            worker.interrupt();
            return refused(
                    upload,
                    "it took longer than %d seconds to read. Split it or save it anew and try again."
                            .formatted(limits.time().toSeconds()));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Checked<Paper> choose(Upload upload) throws IOException {
        var sniff = Sniff.of(upload);
        for (var reader : readers) {
            if (reader.takes(upload, sniff)) {
                return reader.read(upload).then(paper -> Checked.accepted(labelled(paper, reader, sniff)));
            }
        }
        return refused(upload, Strangers.reason(upload, sniff, formats()));
    }

    private static Paper labelled(Paper paper, Reader reader, Sniff sniff) {
        var usual = reader.extensions();
        if (usual.isEmpty() || sniff.extension().isEmpty() || usual.contains(sniff.extension())) {
            return paper;
        }
        var notes = new ArrayList<>(paper.notes());
        notes.addFirst(new Note(
                "mislabelled",
                "The file's name ends in .%s, but its content is a %s; it was read as that."
                        .formatted(sniff.extension(), reader.format()),
                Place.ofBlock(0, 0, 1)));
        return new Paper(paper.name(), paper.title(), paper.organisation(), paper.date(), paper.blocks(), notes);
    }

    private static Checked<Paper> refused(Upload upload, String reason) {
        return Checked.refused(upload.name(), reason);
    }
}
