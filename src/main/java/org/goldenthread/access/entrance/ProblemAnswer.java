package org.goldenthread.access.entrance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is told instead of a page: the problem as {@code application/problem+json} (RFC 9457).
 *
 * @param status of HTTP
 * @param title the kind of problem in a few words
 * @param detail what went wrong and what to do
 */
public record ProblemAnswer(HttpStatus status, String title, String detail) {
    /** The media type of every refusal. */
    public static final String TYPE = "application/problem+json";

    /** Sends the answer. */
    public void write(HttpServletResponse response) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        var bytes = JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
