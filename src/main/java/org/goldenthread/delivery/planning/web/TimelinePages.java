package org.goldenthread.delivery.planning.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The timeline, and what would shift if: an address asks, nothing is saved. */
@Controller
class TimelinePages {
    private final TimelineScreen screen;
    private final Spreadsheets spreadsheets;

    TimelinePages(TimelineScreen screen, Spreadsheets spreadsheets) {
        this.screen = screen;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/delivery/timeline")
    @May(Act.SEE)
    Object timeline(Visitor visitor, ListRequest request, Model model) {
        var view = screen.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(view.table(), "timeline");
        }
        model.addAttribute("view", view);
        return "delivery/timeline";
    }
}
