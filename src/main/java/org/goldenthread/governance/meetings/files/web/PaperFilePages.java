package org.goldenthread.governance.meetings.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.files.PaperFiles;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The paper of an item is handed in: by what it is called or where it lies, or as one or several files. */
@Controller
class PaperFilePages {
    private final Meetings meetings;
    private final Agendas agendas;
    private final PaperFiles files;

    PaperFilePages(Meetings meetings, Agendas agendas, PaperFiles files) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.files = files;
    }

    /** The item of the meeting, for whoever may change the meeting or owes the paper. */
    private Item mine(Meeting meeting, long id, Visitor visitor) {
        var item = agendas.get(id);
        if (!item.ref().equals(meeting.ref())) {
            throw new NotHere("item " + id + " of " + meeting.ref());
        }
        if (!visitor.mayChange(meeting.officer())
                && !visitor.mayChange(item.paper().post())) {
            throw new NotAllowed("This paper is owed by another post");
        }
        return item;
    }

    @GetMapping("/governance/meetings/{ref}/items/{id}/papers")
    @May(Act.OWN)
    String page(@PathVariable String ref, @PathVariable long id, Visitor visitor, Model model) {
        var meeting = meetings.get(ref);
        var item = mine(meeting, id, visitor);
        return form(meeting, item, item.paper().words(), List.of(), model);
    }

    private String form(Meeting meeting, Item item, String words, List<Problem> problems, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("item", item);
        model.addAttribute("words", words);
        model.addAttribute(
                "files",
                files.of(meeting.ref()).stream()
                        .filter(one -> one.item() == item.id())
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/files/form";
    }

    @PostMapping("/governance/meetings/{ref}/items/{id}/papers")
    @May(Act.OWN)
    String handIn(
            @PathVariable String ref,
            @PathVariable long id,
            HandedIn sent,
            Visitor visitor,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        var meeting = meetings.get(ref);
        var item = mine(meeting, id, visitor);
        return switch (handIn(item, sent)) {
            case Checked.Accepted<Item> done -> {
                Said.next(redirect, "The paper is handed in");
                yield "redirect:/governance/meetings/" + ref + "/items/" + id + "/papers";
            }
            case Checked.Refused<Item>(List<Problem> problems) -> form(meeting, item, sent.words(), problems, model);
        };
    }

    /** What the form sends. */
    record HandedIn(@Nullable String paper, @Nullable MultipartFile file) {
        String words() {
            return paper == null ? "" : paper;
        }
    }

    /** What it is called may stay empty where a file is sent, which has a name. */
    private Checked<Item> handIn(Item item, HandedIn sent) throws IOException {
        var file = sent.file();
        if (file == null || file.isEmpty()) {
            return agendas.receive(item.id(), sent.words());
        }
        return sent.words().isBlank()
                ? add(item.id(), file)
                : switch (agendas.receive(item.id(), sent.words())) {
                    case Checked.Accepted<Item> done -> add(item.id(), file);
                    case Checked.Refused<Item> refused -> refused;
                };
    }

    private Checked<Item> add(long item, MultipartFile file) throws IOException {
        var copy = Files.createTempFile("paper", "");
        try {
            file.transferTo(copy);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var media = Objects.requireNonNullElse(file.getContentType(), "");
            return files.add(item, new PaperFiles.Sent(name, media, copy));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @PostMapping("/governance/meetings/{ref}/items/{id}/papers/{file}/remove")
    @May(Act.OWN)
    String remove(
            @PathVariable String ref,
            @PathVariable long id,
            @PathVariable long file,
            Visitor visitor,
            RedirectAttributes redirect) {
        mine(meetings.get(ref), id, visitor);
        files.remove(ref, file);
        Said.next(redirect, "It is off the agenda. The document stays kept, and the trail tells who took it off");
        return "redirect:/governance/meetings/" + ref + "/items/" + id + "/papers";
    }

    /** As a download only, so that a page somebody handed in never runs in the reader's name. */
    @GetMapping("/governance/meetings/{ref}/papers/{id}")
    @May(Act.SEE)
    void download(@PathVariable String ref, @PathVariable long id, HttpServletResponse response) throws IOException {
        var file = files.get(ref, id);
        response.setContentType(file.document().media());
        response.setContentLengthLong(file.document().size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try (var in = files.open(file)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
