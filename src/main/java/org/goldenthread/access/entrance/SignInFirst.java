package org.goldenthread.access.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.access.Gate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Where nobody is known yet: people go to the sign-in page, programs are told that they need a key. */
final class SignInFirst implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(Doorman.SIGN_IN);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, ServletException {
        if (!Gate.forPrograms(request.getRequestURI())) {
            page.commence(request, response, unknown);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        new ProblemAnswer(
                        HttpStatus.UNAUTHORIZED,
                        "Who is asking?",
                        "Send a key as \"Authorization: Bearer gt_...\"; a person makes one at /access/keys.")
                .write(response);
    }
}
