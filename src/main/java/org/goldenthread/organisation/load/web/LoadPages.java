package org.goldenthread.organisation.load.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.evidence.Document;
import org.goldenthread.evidence.Documents;
import org.goldenthread.organisation.load.Loading;
import org.goldenthread.organisation.load.Outcome;
import org.goldenthread.organisation.page.Typed;
import org.goldenthread.organisation.page.Uploads;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation from a file: choose it, look at what it would change, confirm. */
@Controller
@May(Act.EDIT)
class LoadPages {
    private static final String HERE = "/organisation/load";
    private final Loading loading;
    private final Documents documents;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    LoadPages(Loading loading, Documents documents, Spreadsheets spreadsheets, Clock clock) {
        this.loading = loading;
        this.documents = documents;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String choose(Model model) {
        return choose(Typed.NOTHING, List.of(), model);
    }

    private String choose(Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("from", typed.or("from", LocalDate.now(clock)));
        model.addAttribute("problems", problems);
        return "organisation/load";
    }

    @PostMapping(HERE)
    String bring(
            Visitor visitor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> values,
            Model model) {
        var typed = new Typed(values);
        var from = typed.needed("from");
        var problems = new ArrayList<>(typed.problems());
        if (file == null || file.isEmpty()) {
            problems.add(new Problem("file", "Choose a file"));
            return choose(typed, problems, model);
        }
        if (!problems.isEmpty()) {
            return choose(typed, problems, model);
        }
        return Uploads.with(file, path -> switch (loading.preview(visitor.council(), path, from)) {
            case Checked.Refused<Outcome> no -> choose(typed, no.problems(), model);
            case Checked.Accepted<Outcome> good -> {
                var name = String.valueOf(file.getOriginalFilename());
                yield "redirect:" + HERE + "/"
                        + documents
                                .keep(visitor.council(), name, "text/csv", path)
                                .id() + "?from=" + from;
            }
        });
    }

    private Document document(Visitor visitor, long id) {
        var document = documents.get(id);
        if (!document.council().equals(visitor.council())) {
            throw new NotHere("document " + id);
        }
        return document;
    }

    private Outcome outcome(Visitor visitor, long id, Function<Path, Checked<Outcome>> work) {
        var document = document(visitor, id);
        var answer = Uploads.temporary(path -> {
            try (var out = Files.newOutputStream(path)) {
                documents.copy(document.id(), out);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return work.apply(path);
        });
        return switch (answer) {
            case Checked.Accepted<Outcome>(Outcome outcome) -> outcome;
            case Checked.Refused<Outcome> no -> throw new NotHere("a file of the organisation");
        };
    }

    private LocalDate from(Typed typed) {
        var from = typed.day("from");
        return from == null ? LocalDate.now(clock) : from;
    }

    @GetMapping(HERE + "/{id}")
    String preview(Visitor visitor, @PathVariable long id, @RequestParam Map<String, String> values, Model model) {
        var from = from(new Typed(values));
        model.addAttribute("outcome", outcome(visitor, id, path -> loading.preview(visitor.council(), path, from)));
        model.addAttribute("name", document(visitor, id).name());
        model.addAttribute("address", HERE + "/" + id);
        model.addAttribute("from", from.toString());
        return "organisation/preview";
    }

    @PostMapping(HERE + "/{id}")
    String load(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        var from = from(new Typed(values));
        var outcome = outcome(visitor, id, path -> loading.load(visitor.council(), path, from));
        Said.next(redirect, "Done: " + outcome.summary());
        return "redirect:" + (outcome.refused().isEmpty() ? "/organisation" : HERE + "/" + id + "?from=" + from);
    }

    @GetMapping(HERE + "/{id}/refused")
    ResponseEntity<byte[]> refused(Visitor visitor, @PathVariable long id, @RequestParam Map<String, String> values) {
        var from = from(new Typed(values));
        var outcome = outcome(visitor, id, path -> loading.preview(visitor.council(), path, from));
        List<Column<Outcome.Refused>> columns = new ArrayList<>();
        outcome.columns()
                .forEach(key -> columns.add(
                        Column.of(key, key, one -> Cell.text(one.row().get(key)))));
        columns.add(Column.of(
                "refused-because",
                "refused because",
                one -> Cell.text(one.problems().stream().map(Problem::message).collect(Collectors.joining("; ")))));
        var request = new ListRequest(HERE, Map.of(), "", false, null, "csv");
        var rows = outcome.refused();
        return spreadsheets.file(
                new Listing<>(request, "rows", columns, rows, List.of(), rows.size(), null, ""), "refused-rows");
    }
}
