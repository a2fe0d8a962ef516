package org.goldenthread.access.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.goldenthread.access.Gate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in a program that shows a key, to the addresses for programs and to no page; says in JSON why it does not. */
final class KeyFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private final KeyEntry keys;

    KeyFilter(KeyEntry keys) {
        this.keys = keys;
    }

    /** Whether a request comes with a key, right or wrong. */
    static boolean isShown(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Gate.forPrograms(request.getRequestURI())) {
            new ProblemAnswer(
                            HttpStatus.FORBIDDEN,
                            "Keys open no pages",
                            "A key opens the addresses for programs, which /api lists; pages take a person who is"
                                    + " signed in.")
                    .write(response);
            return;
        }
        var secret = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(BEARER.length())
                .strip();
        switch (keys.tried(secret, request.getRemoteAddr())) {
            case KeyEntry.In(var pass) -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(pass, null, List.of()));
                SecurityContextHolder.setContext(context);
                chain.doFilter(request, response);
            }
            case KeyEntry.Wrong() -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                new ProblemAnswer(
                                HttpStatus.UNAUTHORIZED,
                                "This key is not let in",
                                "It is wrong, or it has ended, or was revoked, or its owner may not enter any more."
                                        + " Its owner sees which at /access/keys.")
                        .write(response);
            }
            case KeyEntry.Guessing() -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignIn.WINDOW.toSeconds()));
                new ProblemAnswer(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "Too many wrong keys",
                                "Wait a quarter of an hour, and send the right key.")
                        .write(response);
            }
        }
    }
}
