package org.goldenthread.measures.peers.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerChoices;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.peers.file.GroupFiles;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.measures.sheet.web.Understood;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The groups that a council compares itself with. */
@Controller
@May(Act.EDIT)
class GroupPages {
    private static final String HERE = "/measures/groups";
    private final PeerGroups groups;
    private final PeerChoices choices;
    private final GroupFiles files;
    private final GroupForms forms;

    GroupPages(PeerGroups groups, PeerChoices choices, GroupFiles files, GroupForms forms) {
        this.groups = groups;
        this.choices = choices;
        this.files = files;
        this.forms = forms;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    String all(Visitor visitor, Model model) {
        model.addAttribute("view", forms.all(visitor, List.of()));
        return "measures/groups";
    }

    @PostMapping(HERE)
    String choose(Visitor visitor, @RequestParam Map<String, String> fields, Model model, RedirectAttributes redirect) {
        return switch (choices.choose(visitor.council(), GroupForms.choice(Typed.of(fields)))) {
            case Checked.Accepted<PeerChoice> done -> {
                Said.next(redirect, "Saved. Every measure that has no choice of its own is compared so.");
                yield "redirect:" + HERE;
            }
            case Checked.Refused<PeerChoice>(List<Problem> problems) -> {
                model.addAttribute("view", forms.all(visitor, problems));
                yield "measures/groups";
            }
        };
    }

    @GetMapping(HERE + "/{key:all|alike|\\d+}")
    @May(Act.SEE)
    String one(Visitor visitor, @PathVariable String key, Model model) {
        return one(visitor, key, List.of(), model);
    }

    private String one(Visitor visitor, String key, List<Problem> problems, Model model) {
        model.addAttribute("view", forms.one(visitor, groups.get(visitor.council(), key), problems));
        return "measures/group";
    }

    @PostMapping(HERE + "/{key:\\d+}")
    String change(
            Visitor visitor,
            @PathVariable String key,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var typed = Typed.of(fields);
        return switch (groups.change(visitor.council(), key, typed.text("name"), GroupForms.counted(typed))) {
            case Checked.Accepted<PeerGroup> done -> {
                Said.next(redirect, "Saved");
                yield "redirect:" + HERE + "/" + key;
            }
            case Checked.Refused<PeerGroup>(List<Problem> problems) -> one(visitor, key, problems, model);
        };
    }

    @PostMapping(HERE + "/{key:\\d+}/remove")
    String remove(Visitor visitor, @PathVariable String key, RedirectAttributes redirect) {
        var name = groups.get(visitor.council(), key).name();
        groups.remove(visitor.council(), key);
        Said.next(redirect, "“" + name + "” is removed; the trail keeps who was in it.");
        return "redirect:" + HERE;
    }

    @GetMapping(HERE + "/new")
    String fresh(Visitor visitor, @RequestParam Map<String, String> fields, Model model) {
        return fresh(visitor, Typed.of(fields), List.of(), model);
    }

    private String fresh(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("view", forms.fresh(visitor, typed, problems));
        return "measures/group-new";
    }

    @PostMapping(HERE + "/new")
    String make(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes redirect) {
        var form = new Understood(Typed.of(fields));
        if (form.text("how").equals("file")) {
            return load(visitor, form, file, model, redirect);
        }
        return switch (forms.make(visitor.council(), form)) {
            case Checked.Accepted<String>(String key) -> {
                Said.next(redirect, "Saved. Measures can be compared with this group now.");
                yield "redirect:" + HERE + "/" + key;
            }
            case Checked.Refused<String>(List<Problem> problems) -> fresh(visitor, form.typed(), problems, model);
        };
    }

    private String load(
            Visitor visitor, Understood form, @Nullable MultipartFile file, Model model, RedirectAttributes redirect) {
        var applies = form.day("applies");
        if (applies == null) {
            form.problem("applies", "Enter the day from which the group applies, such as 2026-04-01");
        }
        if (file == null || file.isEmpty()) {
            form.problem("file", "Choose a file");
        }
        if (applies == null || file == null || !form.problems().isEmpty()) {
            return fresh(visitor, form.typed(), form.problems(), model);
        }
        var typed = form.typed();
        return kept(file, path -> {
            var brought = new GroupFiles.Brought(
                    path,
                    String.valueOf(file.getOriginalFilename()),
                    typed.text("name"),
                    typed.get("group"),
                    applies,
                    GroupForms.counted(typed),
                    typed.get("take").equals("all"));
            return switch (files.load(visitor.council(), brought)) {
                case Checked.Accepted<GroupFiles.Loaded>(GroupFiles.Loaded loaded) -> {
                    Said.next(redirect, loaded.words());
                    yield "redirect:" + HERE
                            + (loaded.keys().size() == 1 ? "/" + loaded.keys().getFirst() : "");
                }
                case Checked.Refused<GroupFiles.Loaded>(List<Problem> problems) ->
                    fresh(visitor, typed, problems, model);
            };
        });
    }

    /** Works on the file while it lies on disk. */
    private static String kept(MultipartFile file, java.util.function.Function<Path, String> work) {
        try {
            var path = Files.createTempFile("groups", ".csv");
            try {
                file.transferTo(path);
                return work.apply(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
