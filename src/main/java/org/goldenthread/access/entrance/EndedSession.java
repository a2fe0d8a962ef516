package org.goldenthread.access.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.goldenthread.access.Account;
import org.goldenthread.access.Gate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A form whose session has ended is not thrown away: its page comes back with every word, and a way to go on. */
final class EndedSession implements AccessDeniedHandler {
    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (Gate.forPrograms(request.getRequestURI())) {
            tellAProgram(request, response);
            return;
        }
        if (!(refusal instanceof CsrfException) || comesFromElsewhere(request)) {
            otherwise.handle(request, response, refusal);
            return;
        }
        var path = request.getRequestURI();
        if (path.equals(Doorman.SIGN_OUT)) {
            response.sendRedirect(Doorman.SIGN_IN + "?out");
        } else if (path.equals(Doorman.SIGN_IN) && KeptForm.carried(request) == null) {
            request.getSession().setAttribute(SignInRefused.TYPED, request.getParameter("email"));
            response.sendRedirect(Doorman.SIGN_IN + "?again");
        } else {
            show(request, response);
        }
    }

    private static void tellAProgram(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || !(known.getPrincipal() instanceof Account)) {
            new SignInFirst().commence(request, response, new InsufficientAuthenticationException("nobody is known"));
            return;
        }
        new ProblemAnswer(
                        HttpStatus.FORBIDDEN,
                        "This was not sent from a page",
                        "Send a key, which needs nothing else; or with a session the token of a form (_csrf) too.")
                .write(response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (KeptForm.carried(request) == null) {
            request.setAttribute(KeptForm.class.getName(), KeptForm.typed(request));
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        if (request.getHeader("HX-Request") != null) {
            // htmx shows only what succeeded, and only in its own place; this has to be seen whole.
            response.setStatus(HttpServletResponse.SC_OK);
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        request.getRequestDispatcher(KeptForm.PAGE).forward(request, response);
    }

    /** A form that another site sent is nobody's typed text. Browsers name the origin of every form they send. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            var host = request.getHeader("Host");
            return host == null || !host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException nonsense) {
            return true;
        }
    }
}
