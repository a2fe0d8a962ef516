package org.goldenthread.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with the reason; the address that was typed is kept, the password never. */
final class SignInRefused implements AuthenticationFailureHandler {
    static final String REASON = "org.goldenthread.sign-in.reason";
    static final String TYPED = "org.goldenthread.sign-in.typed";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var session = request.getSession();
        session.setAttribute(REASON, refusal.getMessage());
        session.setAttribute(TYPED, request.getParameter("email"));
        response.sendRedirect(request.getContextPath() + Doorman.SIGN_IN + "?refused");
    }
}
