package org.goldenthread.governance.scrutiny.web;

import java.util.stream.Stream;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.governance.scrutiny.Likeness;
import org.goldenthread.governance.web.Tab;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of an inquiry shows. */
@Component
class InquiryScreen {
    private final Inquiries inquiries;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;

    InquiryScreen(Inquiries inquiries, Things things, Kinds kinds, Panels panels) {
        this.inquiries = inquiries;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
    }

    void fill(String ref, Visitor visitor, Model model) {
        var view = view(inquiries.get(ref));
        var thing = things.get(ref);
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                new ThingHead(
                        thing,
                        kinds.of(thing.kind()),
                        Tab.SCRUTINY.crumbs(ref),
                        view.inquiry().why().reason(),
                        "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(view.inquiry().owner()));
    }

    private InquiryView view(Inquiry one) {
        var about = things.tiedTo(one.ref()).stream()
                .filter(tied -> !tied.downwards() && tied.tie().kind() == TieKind.BROUGHT)
                .toList();
        var alike = Likeness.to(one, inquiries.all(one.council()));
        var names = things.titles(Stream.concat(one.committees().stream(), Stream.ofNullable(one.owner()))
                .toList());
        return new InquiryView(one, inquiries.questions(one.ref()), alike, about, names, kinds);
    }
}
