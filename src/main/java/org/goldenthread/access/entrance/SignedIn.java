package org.goldenthread.access.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.access.Account;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * On to the form that was kept, or the page that was asked for, or home; with a one-time password first to choosing
 * one's own.
 */
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        // The forms' token is there before the first pages, so that several opened at once share it.
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        if (authentication.getPrincipal() instanceof Account account && account.mustChangePassword()) {
            response.sendRedirect("/access/password");
        } else if (KeptForm.carried(request) != null) {
            request.getRequestDispatcher(KeptForm.PAGE).forward(request, response);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
