package org.goldenthread.reports.binding.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.binding.AgendaPacks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a meeting in one file: what is in it, what is missing, and the file itself. */
@Controller
class AgendaPackPages {
    private final Meetings meetings;
    private final AgendaPacks packs;
    private final Papers papers;

    AgendaPackPages(Meetings meetings, AgendaPacks packs, Papers papers) {
        this.meetings = meetings;
        this.packs = packs;
        this.papers = papers;
    }

    @GetMapping("/reports/packs/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Model model) {
        model.addAttribute("sheaf", packs.of(meetings.get(ref), true));
        return "reports/binding/pack";
    }

    /** "public" leaves out what is exempt; "whole" has it in a part of its own. */
    @GetMapping("/reports/packs/{ref}/{part}")
    @May(Act.SEE)
    Object file(@PathVariable String ref, @PathVariable String part) {
        if (!part.equals("public") && !part.equals("whole")) {
            throw new NotHere("the " + part + " papers of " + ref);
        }
        var sheaf = packs.of(meetings.get(ref), part.equals("whole"));
        var name = ref + "-papers" + (part.equals("whole") ? "-not-for-publication" : "");
        return papers.file(packs.pdf(sheaf), Format.PDF, name);
    }
}
