package org.goldenthread.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.entrance.KeptForm;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** What somebody typed before their session ended: sign in again, then send it. */
@Controller
@May(Act.ENTER)
class KeptPages {

    @RequestMapping(
            path = KeptForm.PAGE,
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE, RequestMethod.PATCH})
    String kept(Visitor visitor, HttpServletRequest request, Model model) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            throw new NotHere("a kept form");
        }
        var reason = (String) request.getAttribute(KeptForm.REASON);
        var email = request.getParameter("email");
        model.addAttribute("kept", KeptForm.of(request));
        model.addAttribute("email", email == null || visitor.known() ? "" : email);
        model.addAttribute("problems", reason == null ? List.of() : List.of(new Problem("email", reason)));
        return "access/kept";
    }
}
