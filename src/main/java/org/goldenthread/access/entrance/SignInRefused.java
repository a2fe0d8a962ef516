package org.goldenthread.access.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with the reason; what was typed is kept, the password never. */
public final class SignInRefused implements AuthenticationFailureHandler {
    /** Where the session keeps the reason until the sign-in page has shown it. */
    public static final String REASON = "org.goldenthread.sign-in.reason";

    /** Where the session keeps the address that was typed. */
    public static final String TYPED = "org.goldenthread.sign-in.typed";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (KeptForm.carried(request) != null) {
            request.setAttribute(KeptForm.REASON, String.valueOf(refusal.getMessage()));
            request.getRequestDispatcher(KeptForm.PAGE).forward(request, response);
            return;
        }
        var session = request.getSession();
        session.setAttribute(REASON, refusal.getMessage());
        session.setAttribute(TYPED, request.getParameter("email"));
        response.sendRedirect(Doorman.SIGN_IN + "?refused");
    }
}
