package org.goldenthread.measures.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** Says to a program, as problem+json, why what it asked for or sent is refused. */
@RestControllerAdvice(basePackageClasses = ApiRefusals.class)
@Order(0)
class ApiRefusals {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(RefusedAsk refusal) {
        var title = refusal.status() == HttpStatus.UNPROCESSABLE_CONTENT
                ? "What was sent is refused"
                : refusal.status().getReasonPhrase();
        return answer(refusal.status(), title, String.valueOf(refusal.getMessage()), refusal.problems());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException failure) {
        var where = failure.getCause() instanceof JacksonException json && json.getLocation() != null
                ? " It stops making sense at line %d, column %d."
                        .formatted(
                                json.getLocation().getLineNr(),
                                json.getLocation().getColumnNr())
                : "";
        var detail = "Send an array of figures as JSON." + where;
        return answer(HttpStatus.BAD_REQUEST, "The body cannot be read", detail, List.of(Problem.of(detail)));
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, String title, String detail, List<?> problems) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("type", "about:blank");
        said.put("title", title);
        said.put("status", status.value());
        said.put("detail", detail);
        said.put("problems", problems);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(said);
    }
}
