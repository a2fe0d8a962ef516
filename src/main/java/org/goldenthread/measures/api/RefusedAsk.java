package org.goldenthread.measures.api;

import java.util.List;
import org.goldenthread.vocabulary.Problem;
import org.springframework.http.HttpStatus;

/** What a program asked for cannot be done as asked; leaves the transaction undone and becomes its answer. */
public final class RefusedAsk extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient HttpStatus status;
    private final transient List<?> problems;

    private RefusedAsk(HttpStatus status, String detail, List<?> problems) {
        super(detail);
        this.status = status;
        this.problems = problems;
    }

    /** Refused for these reasons, by parameter; status 422. */
    public static RefusedAsk of(List<Problem> problems) {
        return new RefusedAsk(
                HttpStatus.UNPROCESSABLE_CONTENT, problems.getFirst().message(), problems);
    }

    /** Refused as a whole, with a sentence. */
    public static RefusedAsk with(HttpStatus status, String detail) {
        return with(status, detail, List.of(Problem.of(detail)));
    }

    /** Refused for these reasons, which are records that become JSON. */
    public static RefusedAsk with(HttpStatus status, String detail, List<?> problems) {
        return new RefusedAsk(status, detail, problems);
    }

    HttpStatus status() {
        return status;
    }

    List<?> problems() {
        return problems;
    }
}
