package org.goldenthread.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Administration;
import org.goldenthread.access.Gate;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a council: for administrators, and for whoever set the installation up and rules nothing yet. */
@Controller
@May(Act.BE_KNOWN)
class OpenCouncilPages {
    private final Accounts accounts;
    private final Administration administration;
    private final Gate gate;

    OpenCouncilPages(Accounts accounts, Administration administration, Gate gate) {
        this.accounts = accounts;
        this.administration = administration;
        this.gate = gate;
    }

    @GetMapping("/access/councils/new")
    String form(Model model) {
        refuseOthers();
        return form("", "", List.of(), model);
    }

    private static String form(String code, String name, List<Problem> problems, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("name", name);
        model.addAttribute("problems", problems);
        return "access/open-council";
    }

    @PostMapping("/access/councils")
    String open(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        refuseOthers();
        return switch (accounts.openCouncil(code.strip(), name.strip())) {
            case Checked.Refused<String> refused -> form(code, name, refused.problems(), model);
            case Checked.Accepted<String>(String opened) -> {
                gate.choose(request, opened);
                Said.next(redirect, name.strip() + " is open, and you are its administrator");
                yield "redirect:/access/me";
            }
        };
    }

    private void refuseOthers() {
        if (!administration.mayOpenCouncils()) {
            throw new NotAllowed("Only an administrator opens a council");
        }
    }
}
