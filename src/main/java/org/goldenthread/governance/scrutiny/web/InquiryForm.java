package org.goldenthread.governance.scrutiny.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Publication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of an inquiry: what, why, when and how. */
@Component
class InquiryForm {
    private final Bodies bodies;
    private final Posts posts;
    private final Things things;

    InquiryForm(Bodies bodies, Posts posts, Things things) {
        this.bodies = bodies;
        this.posts = posts;
        this.things = things;
    }

    static Checked<Inquiries.Draft> draft(Typed typed) {
        return typed.days("day")
                .then(good -> Checked.accepted(new Inquiries.Draft(
                        good.text("title"),
                        Stream.of("lead", "also", "third")
                                .map(good::reference)
                                .filter(Objects::nonNull)
                                .map(String::valueOf)
                                .toList(),
                        new Inquiry.Why(
                                Inquiry.Source.ofCode(good.text("source")),
                                good.text("sourceWords"),
                                good.text("reason")),
                        Inquiry.How.ofCode(good.text("how")),
                        good.day("day"),
                        good.reference("owner"),
                        good.has("about") ? good.text("about").toUpperCase(Locale.ROOT) : null,
                        good.has("shared"))));
    }

    Map<String, String> values(Inquiry one) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(one.version()));
        values.put("title", one.title());
        var names = List.of("lead", "also", "third");
        for (int i = 0; i < Math.min(names.size(), one.committees().size()); i++) {
            values.put(names.get(i), one.committees().get(i));
        }
        values.put("source", one.why().source().code());
        values.put("sourceWords", one.why().words());
        values.put("reason", one.why().reason());
        values.put("how", one.how().code());
        values.put("day", one.day() == null ? "" : one.day().toString());
        values.put("owner", one.owner() == null ? "" : one.owner());
        values.put("shared", things.get(one.ref()).card().publication() == Publication.INTERNAL ? "" : "yes");
        return values;
    }

    void fill(String council, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("bodies", bodies.choices(council, "Choose", typed.reference("lead")));
        model.addAttribute("more", bodies.choices(council, "Nobody else", typed.reference("also")));
        model.addAttribute("posts", posts.choices(council, typed.reference("owner")));
        model.addAttribute("sources", sources());
        model.addAttribute("hows", hows());
    }

    static List<Choice> sources() {
        return Stream.of(Inquiry.Source.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }

    static List<Choice> hows() {
        return Stream.of(Inquiry.How.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }
}
