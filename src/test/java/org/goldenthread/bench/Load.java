package org.goldenthread.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills one council with a large record, straight into the database as its owner. */
final class Load {
    private static final String COUNCIL = "BEN";
    private final Connection owner;

    Load(Connection owner) {
        this.owner = owner;
    }

    /** Things of the kinds that pages show, tied in threads: each finding cited, answered, delivered. */
    void fill(int things, int ties) throws SQLException {
        int findings = things * 5 / 10;
        int priorities = things * 4 / 10;
        int workstreams = things - findings - priorities;
        run("set session_replication_role = replica");
        things("finding", "F", findings);
        things("priority", "P", priorities);
        things("workstream", "W", workstreams);
        run("insert into findings.finding (ref, council, number, verbatim, position)"
                + " select ref, council, number::text, summary, number from thread.thing"
                + " where council = 'BEN' and kind = 'finding'");
        ties(new Ends("F", findings), new Ends("P", priorities), "'answered_by', ''", ties / 2);
        ties(
                new Ends("P", priorities),
                new Ends("W", workstreams),
                "'delivered_by', case when n % 3 = 0 then 'secondary' else 'primary' end",
                ties - ties / 2);
        run("set session_replication_role = origin");
        run("analyze");
    }

    private void things(String kind, String prefix, int count) throws SQLException {
        run("""
                insert into thread.thing (ref, kind, number, council, title, summary, state, tone, due, changed)
                select '%2$s-' || (1000000 + n), '%1$s', 1000000 + n, '%3$s',
                       (array['Housing repairs', 'Street cleansing', 'Children''s services', 'Customer contact',
                              'Procurement', 'Planning', 'Benefits', 'Leisure'])[1 + n %% 8] || ' ' || n,
                       'What the auditors said about matter ' || n || ' and its neighbours',
                       (array['being answered', 'answered', 'no answer'])[1 + n %% 3],
                       (array['warning', 'done', 'bad', 'good', 'none'])[1 + n %% 5],
                       current_date + (n %% 400), now() - (n || ' seconds')::interval
                  from generate_series(1, %4$d) n""".formatted(kind, prefix, COUNCIL, count));
    }

    private record Ends(String prefix, int count) {}

    private void ties(Ends upper, Ends lower, String kindAndRole, int count) throws SQLException {
        run("""
                insert into thread.tie (council, upper, lower, kind, role)
                select '%1$s', '%2$s-' || (1000000 + 1 + n %% %3$d), '%4$s-' || (1000000 + 1 + (n * 7919::bigint) %% %5$d),
                       %6$s from generate_series(1, %7$d) n on conflict do nothing""".formatted(COUNCIL, upper.prefix(), upper.count(), lower.prefix(), lower.count(), kindAndRole, count));
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
