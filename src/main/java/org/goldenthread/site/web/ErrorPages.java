package org.goldenthread.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.Gate;
import org.goldenthread.access.May;
import org.goldenthread.access.entrance.ProblemAnswer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && Gate.forPrograms(path)) {
            return new ModelAndView(new ProblemView(toProgram(status)));
        }
        var title =
                status == 403 ? "You may not do this" : status == 404 ? "Page not found" : "Sorry, that did not work";
        return new ModelAndView("site/error", Map.of("title", title, "words", toPerson(status)));
    }

    private static String toPerson(int status) {
        return switch (status) {
            case 400 -> "The address or what was sent is not as this page expects it. Go back and try again.";
            case 403 -> "Your session may have ended. Go back, copy what you typed, and sign in again.";
            case 404 -> "There is nothing at this address, or you may not see it.";
            case 405 -> "This address answers to a form only. Go back to the page the form is on.";
            case 413 -> "The file is too large; up to 64 MB is fine.";
            default ->
                "Nothing was saved. Try again in a minute; if it goes on, tell your administrator what"
                        + " you were doing and when.";
        };
    }

    private static ProblemAnswer toProgram(int status) {
        var known = HttpStatus.resolve(status);
        var said = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        return new ProblemAnswer(
                said,
                said.getReasonPhrase(),
                switch (status) {
                    case 400 -> "The parameters or the body are not as /api/v1/openapi.json describes them.";
                    case 404 -> "There is nothing at this address, or you may not see it.";
                    case 405 -> "This address does not answer to this method.";
                    case 406 -> "This address answers in JSON; accept application/json.";
                    case 413 -> "What was sent is too large; a file may have up to 64 MB.";
                    case 415 -> "Send the body as /api/v1/openapi.json describes it, with its Content-Type.";
                    default -> "Nothing was saved. Try again in a minute; if it goes on, tell an administrator when.";
                });
    }
}
