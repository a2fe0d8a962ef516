package org.goldenthread.plan.ranking.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.plan.web.Chooser;
import org.goldenthread.plan.web.Chosen.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The order of a plan as it stood after one of its moves. */
@Controller
@May(Act.SEE)
class EarlierRankPages {
    private final Chooser chooser;
    private final Ranking ranking;

    EarlierRankPages(Chooser chooser, Ranking ranking) {
        this.chooser = chooser;
        this.ranking = ranking;
    }

    @GetMapping("/plan/ranking/then")
    String then(
            Visitor visitor,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "0") String change,
            Model model) {
        var chosen = chooser.must(visitor, plan, Tab.RANKING);
        long number = change.matches("\\d{1,18}") ? Long.parseLong(change) : 0;
        model.addAttribute("chosen", chosen);
        model.addAttribute("change", ranking.change(chosen.plan().ref(), number));
        model.addAttribute("order", ranking.orderAfter(chosen.plan().ref(), number));
        return "plan/ranking-then";
    }
}
