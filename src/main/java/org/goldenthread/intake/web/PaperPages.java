package org.goldenthread.intake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.reading.Readers;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of papers, and the place to drop new ones. */
@Controller
class PaperPages {
    private final Papers papers;
    private final Readers readers;
    private final PaperList list;

    PaperPages(Papers papers, Readers readers, PaperList list) {
        this.papers = papers;
        this.readers = readers;
        this.list = list;
    }

    @Bean
    static NavigationItem papersNavigation() {
        return new NavigationItem("Papers", "/intake", 90, Act.SEE);
    }

    @GetMapping("/intake")
    @May(Act.SEE)
    Object papers(Visitor visitor, ListRequest request, Model model) {
        if (request.exports()) {
            return list.file(visitor.council(), request);
        }
        return page(visitor, request, List.of(), model);
    }

    private String page(Visitor visitor, ListRequest request, List<Problem> problems, Model model) {
        model.addAttribute("papers", list.of(visitor.council(), request));
        model.addAttribute("problems", problems);
        model.addAttribute("formats", String.join(", ", readers.formats()));
        return "intake/papers";
    }

    @PostMapping("/intake")
    @May(Act.CONTRIBUTE)
    String bring(
            Visitor visitor,
            @RequestParam(name = "paper", required = false) @Nullable List<MultipartFile> files,
            ListRequest request,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        var problems = new ArrayList<Problem>();
        var brought = new ArrayList<Long>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = nameOf(file);
            if (name.isEmpty()) {
                continue;
            }
            switch (bring(visitor.council(), name, file)) {
                case Checked.Accepted<Long>(Long id) -> brought.add(id);
                case Checked.Refused<Long> no ->
                    no.problems().forEach(one -> problems.add(new Problem("paper", one.toString())));
            }
        }
        if (brought.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("paper", "Choose a file to bring in"));
        }
        if (!problems.isEmpty()) {
            return page(visitor, request, problems, model);
        }
        if (brought.size() > 1) {
            Said.next(redirect, brought.size() + " papers are ready for review");
            return "redirect:/intake";
        }
        return "redirect:/intake/papers/paper-" + brought.getFirst();
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null
                ? ""
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .strip();
    }

    private Checked<Long> bring(String council, String name, MultipartFile file) throws IOException {
        Path kept = Files.createTempFile("paper", ".tmp");
        try {
            file.transferTo(kept);
            return papers.bring(council, name, kept);
        } finally {
            Files.deleteIfExists(kept);
        }
    }
}
