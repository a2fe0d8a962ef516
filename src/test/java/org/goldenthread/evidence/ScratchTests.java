package org.goldenthread.evidence;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.thread.*;
import org.goldenthread.vocabulary.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Product
class ScratchTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    OwnerConnection owner;

    @Autowired
    Things things;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager tm;

    @Test
    void measure() {
        var council = fixtures.council();
        for (int r = 0; r < 2; r++) {
            int round = r;
            long t = System.nanoTime();
            fixtures.installation(() -> new TransactionTemplate(tm).execute(s -> {
                for (int i = 0; i < 3000; i++)
                    things.add(
                            "bead",
                            council,
                            Thing.Card.of("Bead " + i, "A summary of it"),
                            new State("on track", Tone.GOOD));
                return 0;
            }));
            System.err.println("MEASURE things.add 3000 in one tx: " + (System.nanoTime() - t) / 1_000_000 + " ms");
            t = System.nanoTime();
            fixtures.installation(() -> jdbc.sql(
                            "insert into thread.thing (ref, kind, number, council, title, summary, state, tone) select 'BEAD-' || n, 'bead', n, :c, 'Bead title '||n, 'sum', 'on', 'good' from generate_series(:from, :from + 9999) n")
                    .param("c", council)
                    .param("from", 100000 + round * 20000)
                    .update());
            System.err.println("MEASURE 10000 in one statement: " + (System.nanoTime() - t) / 1_000_000 + " ms");
        }
        owner.sql().sql("alter table thread.thing disable trigger trail").update();
        long t2 = System.nanoTime();
        fixtures.installation(() -> jdbc.sql(
                        "insert into thread.thing (ref, kind, number, council, title, summary, state, tone) select 'BEAD-' || n, 'bead', n, :c, 'Bead title '||n, 'sum', 'on', 'good' from generate_series(:from, :from + 9999) n")
                .param("c", council)
                .param("from", 200000)
                .update());
        System.err.println(
                "MEASURE 10000 in one statement without trail: " + (System.nanoTime() - t2) / 1_000_000 + " ms");
    }
}
