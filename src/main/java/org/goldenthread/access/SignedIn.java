package org.goldenthread.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** On to the page that was asked for, or home; with a one-time password first to choosing one's own. */
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, jakarta.servlet.ServletException {
        if (authentication.getPrincipal() instanceof Account account && account.mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + "/access/password");
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
