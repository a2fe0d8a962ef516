package org.goldenthread.governance.outputs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.evidence.Documents;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.outputs.Output;
import org.goldenthread.governance.outputs.Outputs;
import org.goldenthread.governance.web.Numbers;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body is to produce: naming it, changing it, saying that it is there and sending the document. */
@Controller
class OutputPages {
    private static final String AT = "/governance/bodies/{ref}/outputs/{id}";
    private final Outputs outputs;
    private final Bodies bodies;
    private final Documents documents;

    OutputPages(Outputs outputs, Bodies bodies, Documents documents) {
        this.outputs = outputs;
        this.bodies = bodies;
        this.documents = documents;
    }

    private Body mine(String ref, Visitor visitor) {
        var body = bodies.get(ref);
        if (!visitor.mayChange(body.officer())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return body;
    }

    /** The number "new" is that of something that is not named yet. */
    @GetMapping(AT)
    @May(Act.OWN)
    String page(@PathVariable String ref, @PathVariable String id, Visitor visitor, Model model) {
        var body = mine(ref, visitor);
        var typed = isNew(id) ? Typed.of(Map.of()) : values(outputs.get(ref, Numbers.of(id)));
        return form(body, id, typed, List.of(), model);
    }

    private static boolean isNew(String id) {
        return id.equals("new");
    }

    private static Typed values(Output one) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(one.version()));
        values.put("title", one.title());
        values.put("due", one.due() == null ? "" : one.due().toString());
        values.put("done", one.done() == null ? "" : one.done().toString());
        values.put("about", Objects.requireNonNullElse(one.about(), ""));
        return Typed.of(values);
    }

    private String form(Body body, String id, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("id", id);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/outputs/form";
    }

    @PostMapping(AT)
    @May(Act.OWN)
    String write(
            @PathVariable String ref,
            @PathVariable String id,
            Visitor visitor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        var body = mine(ref, visitor);
        var known = isNew(id) ? null : outputs.get(ref, Numbers.of(id));
        var typed = Typed.of(fields(request));
        var checked = typed.days("due", "done");
        if (checked instanceof Checked.Refused<Typed>(List<Problem> problems)) {
            return form(body, id, typed, problems, model);
        }
        var document = kept(body, file(request), known == null ? null : known.document());
        return switch (outputs.put(output(body, known, typed, document))) {
            case Checked.Accepted<Output> done -> {
                Said.next(redirect, "Saved");
                yield "redirect:/governance/bodies/" + ref;
            }
            case Checked.Refused<Output>(List<Problem> problems) -> form(body, id, typed, problems, model);
        };
    }

    private static @Nullable MultipartFile file(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest parts ? parts.getFile("file") : null;
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    private static Output output(Body body, @Nullable Output known, Typed typed, @Nullable Long document) {
        var about = typed.reference("about");
        return new Output(
                known == null ? 0 : known.id(),
                typed.number("version"),
                body.ref(),
                body.council(),
                typed.text("title"),
                typed.day("due"),
                typed.day("done"),
                about == null ? null : about.toUpperCase(Locale.ROOT),
                document);
    }

    private @Nullable Long kept(Body body, @Nullable MultipartFile file, @Nullable Long before) throws IOException {
        if (file == null || file.isEmpty()) {
            return before;
        }
        var copy = Files.createTempFile("output", "");
        try {
            file.transferTo(copy);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var media = Objects.requireNonNullElse(file.getContentType(), "");
            return documents.keep(body.council(), name, media, copy).id();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @PostMapping(AT + "/remove")
    @May(Act.OWN)
    String remove(@PathVariable String ref, @PathVariable long id, Visitor visitor, RedirectAttributes redirect) {
        mine(ref, visitor);
        outputs.remove(ref, id);
        Said.next(redirect, "It is off the list; the trail keeps it");
        return "redirect:/governance/bodies/" + ref;
    }
}
