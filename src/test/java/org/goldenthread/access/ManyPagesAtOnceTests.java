package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who opens several pages at once in one session gets each of them. */
@Product
class ManyPagesAtOnceTests {
    @Autowired
    Fixtures fixtures;

    @Test
    void severalPagesOpenedAtOnceInOneSessionAllCome() throws Exception {
        var council = fixtures.council();
        var email = fixtures.person(council, Role.PERFORMANCE_OFFICER).email();
        var paths = List.of("/plan", "/findings/new", "/plan/priorities/P-0", "/organisation/units/new");
        try (var pool = Executors.newFixedThreadPool(24)) {
            for (int round = 0; round < 6; round++) {
                // The first pages after signing in are those that write into the session.
                var visit = fixtures.stranger();
                visit.page("/access/sign-in");
                visit.post("/access/sign-in", Map.of("email", email, "password", Fixtures.PASSWORD));
                var calls = IntStream.range(0, 48)
                        .<Callable<Integer>>mapToObj(i ->
                                () -> visit.get(paths.get(i % paths.size())).statusCode())
                        .toList();
                for (var answer : pool.invokeAll(calls)) {
                    assertThat(answer.get()).isIn(200, 404);
                }
            }
        }
    }
}
