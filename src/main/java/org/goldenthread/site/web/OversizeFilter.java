package org.goldenthread.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.goldenthread.access.Gate;
import org.goldenthread.access.entrance.ProblemAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees before anything else looks at a form whether one of its files is too large, and shows a page that names the file
 * instead; the form's other fields cannot be read then.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OversizeFilter extends OncePerRequestFilter {
    static final String PAGE = "/site/too-large";
    static final String NAME = OversizeFilter.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            request.getParameter("_csrf");
        } catch (IllegalStateException refused) {
            if (Gate.forPrograms(request.getRequestURI())) {
                new ProblemAnswer(
                                HttpStatus.CONTENT_TOO_LARGE,
                                "The file is too large",
                                named(refused) + " has more than 64 MB, the most that a file may have.")
                        .write(response);
                return;
            }
            request.setAttribute(NAME, named(refused));
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            chain.doFilter(new PageRequest(request), response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The file's name without folders, where the server had come so far as to read it. */
    private static String named(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSizeLimitExceededException tooLarge && tooLarge.getFileName() != null) {
                var name = tooLarge.getFileName();
                return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            }
        }
        return "The file";
    }

    /** The same visitor asking for the page that says what happened. */
    private static final class PageRequest extends HttpServletRequestWrapper {
        PageRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + PAGE;
        }

        @Override
        public String getServletPath() {
            return PAGE;
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
