package org.goldenthread.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what nobody foresaw. It names nothing of the machine. */
@Controller
@May(Act.ENTER)
class ErrorPages implements ErrorController {

    /** Shown in place of the page that a file was sent to. */
    @GetMapping(OversizeFilter.PAGE)
    String tooLarge(HttpServletRequest request, Model model) {
        var name = request.getAttribute(OversizeFilter.NAME) instanceof String said ? said : "The file";
        model.addAttribute("title", "The file is too large");
        model.addAttribute(
                "words",
                name + " has more than 64 MB, the most that a file may have. Nothing of it was kept. Split it, or save"
                        + " it without its pictures, and try again.");
        return "site/error";
    }

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        model.addAttribute(
                "title",
                status == 403 ? "You may not do this" : status == 404 ? "Page not found" : "Sorry, that did not work");
        model.addAttribute(
                "words",
                switch (status) {
                    case 400 -> "The address or what was sent is not as this page expects it. Go back and try again.";
                    case 403 -> "Your session may have ended. Go back, copy what you typed, and sign in again.";
                    case 404 -> "There is nothing at this address, or you may not see it.";
                    case 405 -> "This address answers to a form only. Go back to the page the form is on.";
                    case 413 -> "The file is too large; up to 64 MB is fine.";
                    default ->
                        "Nothing was saved. Try again in a minute; if it goes on, tell your administrator what"
                                + " you were doing and when.";
                });
        return "site/error";
    }
}
