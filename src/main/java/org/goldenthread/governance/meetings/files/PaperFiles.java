package org.goldenthread.governance.meetings.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.evidence.Documents;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to papers that come as files: handing one in for an item, reading them, taking one back. */
@Component
@Transactional
public class PaperFiles {
    private static final int MOST_PAGES = 500;
    private static final String PDF = "%PDF-";

    /** A PDF may have other bytes before it begins; readers look so far. */
    private static final int LOOK = 1024;

    private final PaperFileStore store;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Documents documents;

    PaperFiles(PaperFileStore store, Agendas agendas, Meetings meetings, Documents documents) {
        this.store = store;
        this.agendas = agendas;
        this.meetings = meetings;
        this.documents = documents;
    }

    /** A file as it was sent. */
    public record Sent(String name, String media, Path file) {}

    /** Those of a meeting, in the order of its items; for those inside the council, of exempt items as they are. */
    @Transactional(readOnly = true)
    public List<PaperFile> of(String meeting) {
        return store.of(meeting).stream()
                .map(row -> new PaperFile(row.id(), row.item(), documents.get(row.document()), row.pages()))
                .toList();
    }

    /** @throws NotHere when the meeting has none with this number that the visitor may read */
    @Transactional(readOnly = true)
    public PaperFile get(String meeting, long id) {
        return of(meeting).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the paper " + id + " of " + meeting));
    }

    @Transactional(readOnly = true)
    public InputStream open(PaperFile file) {
        return documents.open(file.document().id());
    }

    /** Hands a file in as a paper of an item; a PDF must open without a password, so that it can be bound. */
    public Checked<Item> add(long item, Sent sent) {
        var one = agendas.get(item);
        return pages(sent).then(pages -> {
            var council = meetings.get(one.ref()).council();
            var document = documents.keep(council, sent.name(), sent.media(), sent.file());
            if (store.insert(council, item, document.id(), pages.orElse(null)) == 0) {
                return Checked.refused("file", document.name() + " is there already");
            }
            var words = one.paper().words();
            return agendas.receive(item, words.isBlank() ? document.name() : words);
        });
    }

    private static Checked<Optional<Integer>> pages(Sent sent) {
        if (!isPdf(sent.file())) {
            return Checked.accepted(Optional.empty());
        }
        try (var pdf = Loader.loadPDF(sent.file().toFile())) {
            int pages = pdf.getNumberOfPages();
            if (pages > MOST_PAGES) {
                return Checked.refused("file", "A paper has up to " + MOST_PAGES + " pages; this one has " + pages);
            }
            return pages == 0 ? Checked.refused("file", "This PDF has no page") : Checked.accepted(Optional.of(pages));
        } catch (InvalidPasswordException locked) {
            return Checked.refused("file", "This PDF asks for a password; hand in one that opens without");
        } catch (IOException broken) {
            return Checked.refused("file", "This PDF cannot be read; write it anew and hand it in again");
        }
    }

    private static boolean isPdf(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(LOOK);
            return new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).contains(PDF);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Takes a file off an item, whose paper is missing again if it was nothing else; the document stays kept.
     *
     * @throws NotAllowed when the paper is another post's
     */
    public void remove(String meeting, long id) {
        var file = get(meeting, id);
        if (store.delete(id) == 0) {
            throw new NotAllowed("You may read this paper but not take it back");
        }
        boolean last = of(meeting).stream().noneMatch(one -> one.item() == file.item());
        if (last && agendas.get(file.item()).paper().words().equals(file.name())) {
            agendas.takeBack(file.item());
        }
    }
}
