package org.goldenthread.delivery.office;

import java.util.Comparator;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page from which every register of the programme office is reached. */
@Controller
class OfficePages {
    private final List<Control> controls;

    OfficePages(List<Control> controls) {
        this.controls = controls.stream()
                .sorted(Comparator.comparingInt(Control::order))
                .toList();
    }

    @GetMapping("/delivery/controls")
    @May(Act.SEE)
    String controls(Visitor visitor, Model model) {
        model.addAttribute(
                "kept",
                controls.stream()
                        .map(one -> new Kept(one.title(), one.href(), one.in(visitor.council())))
                        .toList());
        return "delivery/office/controls";
    }
}
