package org.goldenthread.measures.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.list.ListRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The scorecard, and the summary of how many targets are met. */
@Controller
@May(Act.SEE)
class ScorecardPages {
    private final ScorecardMaker maker;
    private final SummaryMaker summaries;
    private final Spreadsheets spreadsheets;

    ScorecardPages(ScorecardMaker maker, SummaryMaker summaries, Spreadsheets spreadsheets) {
        this.maker = maker;
        this.summaries = summaries;
        this.spreadsheets = spreadsheets;
    }

    @Bean
    static NavigationItem measuresNavigation() {
        return new NavigationItem("Measures", "/measures", 30, Act.SEE);
    }

    @GetMapping("/measures")
    Object scorecard(Visitor visitor, ListRequest request, Model model) {
        var card = maker.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(card.list(), "measures");
        }
        model.addAttribute("card", card);
        return "measures/scorecard";
    }

    @GetMapping("/measures/summary")
    String summary(Visitor visitor, ListRequest request, Model model) {
        model.addAttribute("summary", summaries.of(visitor.council(), request));
        return "measures/summary";
    }
}
