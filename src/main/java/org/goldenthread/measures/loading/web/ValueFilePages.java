package org.goldenthread.measures.loading.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.loading.Load;
import org.goldenthread.measures.loading.Loads;
import org.goldenthread.measures.loading.OpenedFile;
import org.goldenthread.measures.loading.Reckoning;
import org.goldenthread.measures.loading.ValueFiles;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Values from a file: bring it, look at what it would do, correct how it is read, confirm. */
@Controller
@May(Act.EDIT)
class ValueFilePages {
    private static final String HERE = "/measures/load";
    private final Loads loads;
    private final ValueFiles files;
    private final LoadViews views;

    ValueFilePages(Loads loads, ValueFiles files, LoadViews views) {
        this.loads = loads;
        this.files = files;
        this.views = views;
    }

    @GetMapping(HERE)
    String choose(Visitor visitor, Model model) {
        return choose(visitor, List.of(), model);
    }

    private String choose(Visitor visitor, List<Problem> problems, Model model) {
        model.addAttribute("waiting", loads.waiting(visitor.council()));
        model.addAttribute("problems", problems);
        return "measures/load";
    }

    @PostMapping(HERE)
    String bring(Visitor visitor, @RequestParam(required = false) @Nullable MultipartFile file, Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return choose(visitor, List.of(new Problem("file", "Choose a file that is not empty")), model);
        }
        var path = Files.createTempFile("values", ".tmp");
        try {
            file.transferTo(path);
            var name = String.valueOf(file.getOriginalFilename());
            return switch (loads.bring(new OpenedFile.Brought(visitor.council(), path, name))) {
                case Checked.Accepted<Long>(Long id) -> "redirect:" + HERE + "/" + id;
                case Checked.Refused<Long> no ->
                    choose(
                            visitor,
                            no.problems().stream()
                                    .map(one -> new Problem("file", one.message()))
                                    .toList(),
                            model);
            };
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private Load load(Visitor visitor, long id) {
        var load = loads.get(id);
        if (!load.council().equals(visitor.council())) {
            throw new NotHere("the file " + id);
        }
        return load;
    }

    private <T> T look(long id, Function<Loads.Seen, T> work) {
        return switch (loads.look(id, work)) {
            case Checked.Accepted<T>(T found) -> found;
            case Checked.Refused<T> no -> throw new NotHere("a file of values");
        };
    }

    @GetMapping(HERE + "/{id}")
    String show(Visitor visitor, @PathVariable long id, Model model) {
        return show(visitor, id, List.of(), model);
    }

    private String show(Visitor visitor, long id, List<Problem> problems, Model model) {
        var load = load(visitor, id);
        model.addAttribute("problems", problems);
        if (!load.waits()) {
            model.addAttribute("load", load);
            return "measures/load-done";
        }
        model.addAttribute("view", look(id, views::view));
        return "measures/load-preview";
    }

    @PostMapping(HERE + "/{id}/mapping")
    String correct(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        load(visitor, id);
        var recipe = look(id, seen -> {
            var before = seen.file().recipe();
            var shown = views.view(seen).shape().tables();
            return new Recipe(Settings.chosen(before.mapping(), shown, fields), before.meanings());
        });
        loads.correct(id, recipe);
        Said.next(redirect, "The file is read anew with your choices");
        return "redirect:" + HERE + "/" + id;
    }

    @PostMapping(HERE + "/{id}/text")
    String text(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String yaml,
            Model model,
            RedirectAttributes redirect) {
        load(visitor, id);
        return switch (Recipe.of(yaml)) {
            case Checked.Accepted<Recipe>(Recipe recipe) -> {
                loads.correct(id, recipe);
                Said.next(redirect, "The file is read anew by the mapping as you wrote it");
                yield "redirect:" + HERE + "/" + id;
            }
            case Checked.Refused<Recipe> no -> {
                model.addAttribute("typed", yaml);
                yield show(visitor, id, no.problems(), model);
            }
        };
    }

    @PostMapping(HERE + "/{id}/measures")
    String measures(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        load(visitor, id);
        var recipe = look(id, seen -> switch (seen.reckoning()) {
            case Checked.Accepted<Reckoning>(Reckoning done) -> {
                var before = seen.file().recipe();
                yield new Recipe(before.mapping(), Answers.of(before.meanings(), done.asked(), fields));
            }
            case Checked.Refused<Reckoning> no -> seen.file().recipe();
        });
        loads.correct(id, recipe);
        Said.next(redirect, "What you said of the measures is kept with the file");
        return "redirect:" + HERE + "/" + id;
    }

    @PostMapping(HERE + "/{id}/confirm")
    String confirm(Visitor visitor, @PathVariable long id, Model model, RedirectAttributes redirect) {
        load(visitor, id);
        return switch (loads.confirm(id)) {
            case Checked.Accepted<Reckoning>(Reckoning done) -> {
                Said.next(redirect, done.recorded().batch() == 0 ? "Nothing in the file was new" : "Recorded");
                yield "redirect:" + HERE + "/" + id;
            }
            case Checked.Refused<Reckoning> no -> show(visitor, id, no.problems(), model);
        };
    }

    @PostMapping(HERE + "/{id}/drop")
    String drop(Visitor visitor, @PathVariable long id, RedirectAttributes redirect) {
        var load = load(visitor, id);
        loads.drop(id);
        Said.next(redirect, load.name() + " is dropped; nothing of it was saved");
        return "redirect:" + HERE;
    }

    @GetMapping(HERE + "/{id}/refused")
    ResponseEntity<byte[]> refused(Visitor visitor, @PathVariable long id) {
        var load = load(visitor, id);
        var csv = look(id, seen -> {
            var clashes = seen.reckoning() instanceof Checked.Accepted<Reckoning>(Reckoning done)
                    ? done.sifted().clashes()
                    : List.<org.goldenthread.measures.loading.Clash>of();
            try {
                var out = new StringWriter();
                files.writeRefused(seen.file(), clashes, out);
                return out.toString();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        var name = ContentDisposition.attachment()
                .filename("refused of " + load.name() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }
}
