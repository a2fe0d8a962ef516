package org.goldenthread.evidence.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.evidence.Attachment;
import org.goldenthread.evidence.Comments;
import org.goldenthread.evidence.Documents;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept beside a thing: the documents that prove it and what people say about it. */
@Controller
class EvidencePages {
    private final Documents documents;
    private final Comments comments;
    private final EvidenceViews views;

    EvidencePages(Documents documents, Comments comments, EvidenceViews views) {
        this.documents = documents;
        this.comments = comments;
        this.views = views;
    }

    @GetMapping("/evidence/{ref:[A-Z]+-[0-9]+}")
    @May(Act.SEE)
    String evidence(
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable Long before,
            Visitor visitor,
            Model model) {
        return views.page(new EvidenceViews.Asked(ref, before, List.of(), "", ""), visitor, model);
    }

    @PostMapping("/evidence/{ref:[A-Z]+-[0-9]+}/documents")
    @May(Act.CONTRIBUTE)
    String attach(
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String caption,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        return switch (kept(ref, file, caption, visitor)) {
            case Checked.Accepted<Attachment>(Attachment attachment) -> {
                Said.next(redirect, "Attached " + attachment.document().name());
                yield "redirect:/evidence/" + ref;
            }
            case Checked.Refused<Attachment>(List<Problem> problems) ->
                views.page(new EvidenceViews.Asked(ref, null, problems, caption, ""), visitor, model);
        };
    }

    private Checked<Attachment> kept(String ref, @Nullable MultipartFile file, String caption, Visitor visitor)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return Checked.refused("file", "Choose a file that is not empty");
        }
        var copy = Files.createTempFile("evidence", "");
        try {
            file.transferTo(copy);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var media = Objects.requireNonNullElse(file.getContentType(), "");
            var document = documents.keep(visitor.council(), name, media, copy);
            return documents.attach(ref, document.id(), caption);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @PostMapping("/evidence/{ref:[A-Z]+-[0-9]+}/documents/{attachment}/detach")
    @May(Act.CONTRIBUTE)
    String detach(@PathVariable String ref, @PathVariable long attachment, RedirectAttributes redirect) {
        documents.detach(ref, attachment);
        Said.next(redirect, "Detached. The document stays kept, and the history tells who detached it");
        return "redirect:/evidence/" + ref;
    }

    @PostMapping("/evidence/{ref:[A-Z]+-[0-9]+}/comments")
    @May(Act.COMMENT)
    String comment(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String words,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect) {
        return switch (comments.say(ref, words)) {
            case Checked.Accepted<String> said -> {
                Said.next(redirect, "Your comment is there for everybody who sees " + ref);
                yield "redirect:/evidence/" + ref + "#comments";
            }
            case Checked.Refused<String>(List<Problem> problems) ->
                views.page(new EvidenceViews.Asked(ref, null, problems, "", words), visitor, model);
        };
    }
}
