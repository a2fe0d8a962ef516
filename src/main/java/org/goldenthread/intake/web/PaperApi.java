package org.goldenthread.intake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Scope;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.review.CountedPaper;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.telling.KeptJson;
import org.goldenthread.publishing.Refusal;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers for other programs: those brought in, their proposals and decisions, and the way to bring in another. */
@RestController
class PaperApi {
    private static final int CREATED = 201;
    private final Papers papers;

    PaperApi(Papers papers) {
        this.papers = papers;
    }

    /** A paper with how much of it is decided. */
    record Listed(
            String paper,
            String name,
            String title,
            @Nullable String organisation,
            @Nullable String date,
            java.time.Instant brought,
            long waiting,
            long taken,
            long leftOut,
            String page) {}

    /** One page of papers, newest first. @param next goes into the parameter "after" of the next page */
    record Page(List<Listed> papers, @Nullable String next, long total) {}

    @GetMapping("/intake/api/papers")
    @Told(value = "Papers brought in, newest first, with how much of each is decided.", filters = "q: with these words")
    @May(Act.SEE)
    Page papers(Visitor visitor, ListRequest request) {
        var words = request.filter("q");
        var after = request.after();
        long before = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        var found = papers.list(visitor.council(), words, before, ListRequest.SIZE + 1);
        var shown = found.subList(0, Math.min(found.size(), ListRequest.SIZE));
        var next = found.size() > shown.size()
                ? Long.toString(shown.getLast().paper().id())
                : null;
        return new Page(shown.stream().map(PaperApi::listed).toList(), next, papers.count(visitor.council(), words));
    }

    private static Listed listed(CountedPaper one) {
        var paper = one.paper();
        return new Listed(
                paper.ref(),
                paper.name(),
                paper.head().title(),
                paper.head().organisation(),
                paper.head().date(),
                paper.brought(),
                one.waiting(),
                one.taken(),
                one.leftOut(),
                "/intake/papers/" + paper.ref());
    }

    /** As {@code bin/gt ingest --json} prints it, with what was decided about each proposal. */
    @GetMapping("/intake/api/papers/{ref}")
    @Told("A paper as bin/gt ingest --json prints it, with what was decided about each proposal.")
    @May(Act.SEE)
    Map<String, @Nullable Object> paper(@PathVariable String ref) {
        var paper = papers.get(ref);
        return KeptJson.of(paper, papers.proposals(paper.id()), papers.notes(paper.id()));
    }

    /** Brings a paper in for review; nothing is in the record before somebody accepts it. */
    @PostMapping("/intake/api/papers")
    @Told(value = "Brings a paper in for review: the file as the part \"paper\" of a form.", status = CREATED)
    @May(value = Act.CONTRIBUTE, scope = Scope.BRING_PAPERS)
    ResponseEntity<Map<String, @Nullable Object>> bring(
            Visitor visitor, @RequestParam(required = false) @Nullable MultipartFile paper) throws IOException {
        var name = paper == null ? null : paper.getOriginalFilename();
        if (paper == null || name == null || name.isBlank()) {
            return Refusal.of(List.of(new Problem("paper", "Send the file as the part \"paper\" of a form.")));
        }
        var file = Files.createTempFile("paper", ".tmp");
        try {
            paper.transferTo(file);
            return switch (papers.bring(visitor.council(), name, file)) {
                case Checked.Accepted<Long>(Long id) ->
                    ResponseEntity.status(CREATED)
                            .header("Location", "/intake/api/papers/paper-" + id)
                            .body(paper("paper-" + id));
                case Checked.Refused<Long> no -> Refusal.of(no.problems());
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
