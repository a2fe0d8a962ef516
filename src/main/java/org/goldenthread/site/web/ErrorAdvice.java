package org.goldenthread.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.goldenthread.access.Gate;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.entrance.ProblemAnswer;
import org.goldenthread.site.FrameAdvice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says in plain words what went wrong, and what to do. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorAdvice {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private final FrameAdvice frames;

    ErrorAdvice(FrameAdvice frames) {
        this.frames = frames;
    }

    @ExceptionHandler({NotHere.class, NoResourceFoundException.class})
    ModelAndView notHere(HttpServletRequest request, HttpServletResponse response) {
        return page(
                request,
                response,
                HttpStatus.NOT_FOUND,
                "Page not found",
                "There is nothing at this address, or you may not see it. Check the address, or search for what you"
                        + " want.");
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView notAllowed(NotAllowed refusal, HttpServletRequest request, HttpServletResponse response) {
        return page(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "You may not do this",
                Gate.forPrograms(request.getRequestURI())
                        ? refusal.getMessage() + "."
                        : refusal.getMessage() + ". An administrator of the council can change that.");
    }

    @ExceptionHandler(ChangedMeanwhile.class)
    ModelAndView changed(ChangedMeanwhile race, HttpServletRequest request, HttpServletResponse response) {
        return page(
                request,
                response,
                HttpStatus.CONFLICT,
                "Somebody else was faster",
                race.getMessage() + ". Go back, copy your words, and open the page again.");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return page(
                request,
                response,
                HttpStatus.CONTENT_TOO_LARGE,
                "The file is too large",
                "A file may have up to 64 MB. Split it, or save it without its pictures.");
    }

    @ExceptionHandler(DataAccessException.class)
    ModelAndView refusedByDatabase(
            DataAccessException failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure.getMostSpecificCause() instanceof java.sql.SQLException sql
                && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
            return notAllowed(new NotAllowed("Your role does not allow this change"), request, response);
        }
        throw failure;
    }

    private ModelAndView page(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String words) {
        if (Gate.forPrograms(request.getRequestURI())) {
            return new ModelAndView(new ProblemView(new ProblemAnswer(status, title, words)));
        }
        response.setStatus(status.value());
        return new ModelAndView("site/error", Map.of("frame", frames.of(request), "title", title, "words", words));
    }
}
