package org.goldenthread.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.DemonstrationSignIns;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.entrance.SignInRefused;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@May(Act.ENTER)
class SignInPages {
    private final List<DemonstrationSignIns> demonstrations;

    SignInPages(List<DemonstrationSignIns> demonstrations) {
        this.demonstrations = demonstrations;
    }

    @GetMapping("/access/sign-in")
    String signIn(Visitor visitor, HttpServletRequest request, Model model) {
        if (visitor.known()) {
            return "redirect:/";
        }
        var session = request.getSession(false);
        var reason = session == null ? null : (String) session.getAttribute(SignInRefused.REASON);
        var typed = session == null ? null : (String) session.getAttribute(SignInRefused.TYPED);
        if (session != null) {
            session.removeAttribute(SignInRefused.REASON);
        }
        model.addAttribute("problems", reason == null ? List.of() : List.of(new Problem("email", reason)));
        model.addAttribute("email", typed == null ? "" : typed);
        model.addAttribute(
                "offers",
                demonstrations.stream().flatMap(one -> one.offers().stream()).toList());
        model.addAttribute("again", request.getParameter("again") != null);
        model.addAttribute("out", request.getParameter("out") != null);
        return "access/sign-in";
    }
}
