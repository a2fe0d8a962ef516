package org.goldenthread.access.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.goldenthread.access.Account;
import org.goldenthread.access.Pass;
import org.goldenthread.access.database.Entrance;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the thread of a request work on behalf of whoever came in, and names the request for the trail. */
final class EntranceFilter extends OncePerRequestFilter {
    private static final int WHOLE_PAGE = 128 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var principal = authentication == null ? null : authentication.getPrincipal();
        var name = request.getMethod() + " " + request.getRequestURI() + " "
                + UUID.randomUUID().toString().substring(0, 8);
        // A page leaves once it is whole: what fails half-way can still become a page that says so.
        response.setBufferSize(WHOLE_PAGE);
        if (principal instanceof Pass pass) {
            Entrance.enter(pass.account().id(), pass.key(), name + " key " + pass.key());
        } else {
            Entrance.enter(principal instanceof Account account ? account.id() : null, name);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            Entrance.leave();
        }
    }
}
