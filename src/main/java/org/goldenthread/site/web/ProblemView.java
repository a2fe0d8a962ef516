package org.goldenthread.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.goldenthread.access.entrance.ProblemAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A refusal as programs read it, in place of the page that people read. */
record ProblemView(ProblemAnswer answer) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.write(response);
    }
}
