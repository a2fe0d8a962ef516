package org.goldenthread.benefits.track.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.track.TrackRecords;
import org.goldenthread.benefits.web.Worth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How forecasts have turned out, owner by owner: who promises too much, and who too little. */
@Controller
@May(Act.SEE)
class TrackPages {
    private final TrackRecords records;
    private final Worth worth;

    TrackPages(TrackRecords records, Worth worth) {
        this.records = records;
        this.worth = worth;
    }

    @GetMapping("/benefits/record")
    String show(Visitor visitor, Model model) {
        var found = records.of(visitor.council());
        model.addAttribute("found", found);
        model.addAttribute("names", worth.titles(found.owners().keySet()));
        return "benefits/record";
    }
}
