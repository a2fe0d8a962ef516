package org.goldenthread.delivery.office;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page from which every register of the programme office is reached. */
@Controller
class OfficePages {
    private final OfficeControls controls;

    OfficePages(OfficeControls controls) {
        this.controls = controls;
    }

    @GetMapping("/delivery/controls")
    @May(Act.SEE)
    String controls(Visitor visitor, Model model) {
        model.addAttribute("kept", controls.in(visitor.council()));
        return "delivery/office/controls";
    }
}
