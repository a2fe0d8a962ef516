package org.goldenthread.publishing.open.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.access.Gate;
import org.goldenthread.publishing.open.web.Pulse.Beat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands before the public pages: remembers what they look like while nothing that they show has changed, and says so
 * to whoever has seen them already.
 */
final class OpenWindow extends OncePerRequestFilter {
    private static final int MOST_PAGES = 1_000;
    private static final int LARGE = 512 * 1024;
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Files of data may be large: they are streamed, and known by what they are made from. */
    private static final Pattern STREAM = Pattern.compile("/open/[^/]+/data/[a-z]+\\.(csv|json)");

    private final Pulse pulse;
    private final Map<String, Page> pages = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Page> eldest) {
            return size() > MOST_PAGES;
        }
    });

    OpenWindow(Pulse pulse) {
        this.pulse = pulse;
    }

    /** A page as it was written. @param beat what it was written from */
    private record Page(String beat, String type, byte[] body, String etag, Instant at) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Gate.forEverybody(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        // the data is for every program that wants it, also within pages of others
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        var council = council(path);
        var beat = pulse.of(council);
        if (STREAM.matcher(path).matches()) {
            stream(request, response, chain, beat);
            return;
        }
        boolean kept = request.getQueryString() == null;
        var page = kept ? pages.get(path) : null;
        if (page == null || !page.beat().equals(beat.mark())) {
            page = written(request, response, chain, beat);
            if (page == null) {
                return;
            }
            if (kept && page.body().length <= LARGE) {
                pages.put(path, page);
            }
        }
        answer(page, beat, request, response);
    }

    private static String council(String path) {
        var steps = path.split("/", 4);
        return steps.length < 3 || steps[2].isEmpty() ? Pulse.ALL : steps[2];
    }

    private void stream(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Beat beat)
            throws ServletException, IOException {
        if (beat.count() > 0) {
            headers(response, beat);
            if (new ServletWebRequest(request, response).checkNotModified("\"s" + beat.mark() + "\"")) {
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Lets the page be written; null where it is none, which has been answered then. */
    private static @Nullable Page written(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Beat beat)
            throws ServletException, IOException {
        var copy = new ContentCachingResponseWrapper(response);
        chain.doFilter(new AsGet(request), copy);
        var type = copy.getContentType();
        if (copy.getStatus() != HttpServletResponse.SC_OK || type == null || beat.count() == 0) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            copy.copyBodyToResponse();
            return null;
        }
        var body = copy.getContentAsByteArray();
        return new Page(beat.mark(), type, body, "\"" + hash(body) + "\"", beat.at());
    }

    private static void answer(Page page, Beat beat, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers(response, beat);
        long at = page.at().toEpochMilli() / 1000 * 1000;
        if (new ServletWebRequest(request, response).checkNotModified(page.etag(), at)) {
            return;
        }
        response.setContentType(page.type());
        response.setContentLength(page.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(page.body());
        }
    }

    /** Others may keep it for a minute, and never past the moment at which something is shown or hidden by itself. */
    private static void headers(HttpServletResponse response, Beat beat) {
        long most = beat.turn()
                .map(turn -> Duration.between(beat.at(), turn).toSeconds())
                .map(seconds -> Math.clamp(seconds, 0, FRESH.toSeconds()))
                .orElse(FRESH.toSeconds());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + most);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Pages are read in one transaction when they are got; whoever wants the head alone gets that of the same page. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        /** Whether it is known already is seen here, when it is written. */
        @Override
        public @Nullable String getHeader(String name) {
            return name.regionMatches(true, 0, "If-", 0, 3) ? null : super.getHeader(name);
        }
    }
}
