package org.goldenthread.measures.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measures;
import org.goldenthread.site.list.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of each measure, and the proof of each of its figures. */
@Controller
@May(Act.SEE)
class MeasurePages {
    private final Measures measures;
    private final MeasureViews views;
    private final ProofViews proofs;

    MeasurePages(Measures measures, MeasureViews views, ProofViews proofs) {
        this.measures = measures;
        this.views = views;
        this.proofs = proofs;
    }

    @GetMapping("/measures/{ref:M-\\d+}")
    String measure(Visitor visitor, @PathVariable String ref, ListRequest request, Model model) {
        var measure = measures.get(ref);
        model.addAttribute("view", views.of(measure, measures.names(measure), visitor, request));
        return "measures/show";
    }

    @GetMapping("/measures/{ref:M-\\d+}/proof")
    String proof(@PathVariable String ref, ListRequest request, Model model) {
        model.addAttribute("view", proofs.of(measures.get(ref), request));
        return "measures/proof";
    }
}
