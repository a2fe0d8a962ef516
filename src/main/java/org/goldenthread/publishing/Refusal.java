package org.goldenthread.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a program is told when what it sent is refused: status 422, a problem (RFC 9457) with every reason by place. */
public final class Refusal {
    private Refusal() {}

    /** The answer; {@code problems} lists each reason with the place it belongs to. */
    public static ResponseEntity<Map<String, @Nullable Object>> of(List<Problem> problems) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("type", "about:blank");
        said.put("title", "What was sent is refused");
        said.put("status", HttpStatus.UNPROCESSABLE_CONTENT.value());
        said.put("detail", problems.getFirst().message());
        said.put("problems", problems);
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(said);
    }
}
