package org.goldenthread.intake.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.access.CouncilOfRecord;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.evidence.Documents;
import org.goldenthread.intake.Ingest;
import org.goldenthread.intake.IngestReport;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to papers brought in: the kept file, what was read, what was recognised. */
@Component
public class Papers implements CouncilOfRecord {
    private static final Pattern REF = Pattern.compile("paper-(\\d{1,15})");
    private final PaperStore papers;
    private final ProposalStore proposals;
    private final Documents documents;
    private final Ingest ingest;
    private final TransactionTemplate transaction;

    Papers(
            PaperStore papers,
            ProposalStore proposals,
            Documents documents,
            Ingest ingest,
            PlatformTransactionManager transactions) {
        this.papers = papers;
        this.proposals = proposals;
        this.documents = documents;
        this.ingest = ingest;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a file, keeps it and what was recognised in it, and leaves every decision to people.
     *
     * @return the paper's number; the same file brought in again gives the number it had, with what was decided
     */
    public Checked<Long> bring(String council, String name, Path file) {
        return take(council, name, file).then(brought -> Checked.accepted(brought.id()));
    }

    /** A paper's number, and whether the very same file had been brought in before. */
    public record Brought(long id, boolean before) {}

    /** As {@link #bring}, and tells whether the file was there before, under whatever name. */
    public Checked<Brought> take(String council, String name, Path file) {
        // Reading may take a while, so it happens before the transaction begins.
        return ingest.file(new Upload(name, file))
                .then(report -> Checked.accepted(
                        Objects.requireNonNull(transaction.execute(status -> keep(council, name, file, report)))));
    }

    private Brought keep(String council, String name, Path file, IngestReport report) {
        var document = documents.keep(council, name, mediaOf(name), file).id();
        return papers.alreadyBrought(council, document)
                .map(paper -> new Brought(paper, true))
                .orElseGet(() -> new Brought(add(council, document, report), false));
    }

    private long add(String council, long document, IngestReport report) {
        var account = Objects.requireNonNullElse(Entrance.current().account(), Entrance.INSTALLATION);
        var paper = papers.add(council, document, account, report.paper());
        int position = 0;
        for (var proposal : report.recognised().proposals()) {
            proposals.add(council, paper, position++, proposal);
        }
        position = 0;
        for (var note : report.recognised().notes()) {
            papers.addNote(council, paper, position++, note);
        }
        return paper;
    }

    private static String mediaOf(String name) {
        var guessed = java.net.URLConnection.guessContentTypeFromName(name);
        return guessed == null ? "application/octet-stream" : guessed;
    }

    /** The paper with a number. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public BroughtPaper get(long id) {
        return papers.find(id).orElseThrow(() -> new NotHere("paper " + id));
    }

    /** The paper with a reference such as paper-12. */
    @Transactional(readOnly = true)
    public BroughtPaper get(String ref) {
        return number(ref).map(this::get).orElseThrow(() -> new NotHere(ref));
    }

    private static Optional<Long> number(String ref) {
        var found = REF.matcher(ref);
        return found.matches() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Paper model(long id) {
        return papers.model(id);
    }

    @Transactional(readOnly = true)
    public List<Note> notes(long id) {
        return papers.notes(id);
    }

    @Transactional(readOnly = true)
    public List<KeptProposal> proposals(long id) {
        return proposals.of(id);
    }

    /** Where a thing of the record came from. */
    @Transactional(readOnly = true)
    public List<KeptProposal> origins(String key) {
        return proposals.becoming(key);
    }

    @Transactional(readOnly = true)
    public List<CountedPaper> list(String council, String words, long before, int most) {
        return papers.list(council, words, before, most);
    }

    @Transactional(readOnly = true)
    public long count(String council, String words) {
        return papers.count(council, words);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> councilOf(String ref) {
        return number(ref).flatMap(papers::find).map(BroughtPaper::council);
    }
}
