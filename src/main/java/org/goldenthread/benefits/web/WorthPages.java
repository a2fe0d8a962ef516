package org.goldenthread.benefits.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page of this room: requirement, identified, expected and delivered. */
@Controller
@May(Act.SEE)
class WorthPages {
    private final WorthOverview overview;
    private final Worth worth;

    WorthPages(WorthOverview overview, Worth worth) {
        this.overview = overview;
        this.worth = worth;
    }

    @Bean
    static NavigationItem benefitsInTheBar() {
        return new NavigationItem("Benefits", "/benefits", 60, Act.SEE);
    }

    @GetMapping("/benefits")
    String overview(Visitor visitor, @RequestParam(defaultValue = "") String year, Model model) {
        model.addAttribute("view", overview.of(visitor.council(), worth.year(year)));
        return "benefits/overview";
    }
}
