package org.goldenthread.measures.sheet.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.calculation.Calculated;
import org.goldenthread.measures.subjects.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How a calculated measure was worked out, period by period, and what was missing. */
@Controller
class WorkingPages {
    private final Measures measures;
    private final Calculated calculated;
    private final Subjects subjects;

    WorkingPages(Measures measures, Calculated calculated, Subjects subjects) {
        this.measures = measures;
        this.calculated = calculated;
        this.subjects = subjects;
    }

    @GetMapping("/measures/{ref}/workings")
    @May(Act.SEE)
    String show(@PathVariable String ref, @RequestParam Map<String, String> fields, Model model) {
        var measure = measures.get(ref);
        var form = new Understood(Typed.of(fields));
        var known = Days.endOf(form.day("known"));
        var sheet = measure.sheet();
        var rows = subjects
                .ownIfAny(measure.council())
                .map(own -> calculated.explain(measure, own, sheet.collection().collected(), known))
                .orElse(List.of())
                .reversed()
                .stream()
                .map(one -> new WorkingRow(one.period().words(), Printed.of(sheet, one.value()), one.words()))
                .toList();
        model.addAttribute("measure", measure);
        model.addAttribute("rows", rows);
        model.addAttribute("typed", form.typed());
        model.addAttribute("problems", form.problems());
        return "measures/workings";
    }
}
