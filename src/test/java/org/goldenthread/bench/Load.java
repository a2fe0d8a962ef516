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
        plan();
        run("insert into thread.tally select council, kind, state, tone, publication, ended is not null, count(*)"
                + " from thread.thing where council = 'BEN' group by 1, 2, 3, 4, 5, 6");
        run("set session_replication_role = origin");
        run("vacuum analyze");
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
                select '%1$s', '%2$s-' || (1000000 + 1 + n %% %3$d), '%4$s-' || (1000000 + 1 + (n * 7919::bigint + n / %3$d * 13) %% %5$d),
                       %6$s from generate_series(1, %7$d) n on conflict do nothing""".formatted(COUNCIL, upper.prefix(), upper.count(), lower.prefix(), lower.count(), kindAndRole, count));
    }

    /** One plan whose matrix has 100 priorities and 12 workstreams, about two answers to a priority. */
    private void plan() throws SQLException {
        run("insert into thread.thing (ref, kind, number, council, title, state, tone)"
                + " values ('PLAN-1000001', 'plan', 1000001, 'BEN', 'Corporate plan', 'draft', 'none')");
        run("insert into plan.plan (ref, council) values ('PLAN-1000001', 'BEN')");
        run("insert into plan.level values ('PLAN-1000001', 'BEN', 1, 'Priority', true)");
        run("""
                insert into plan.priority (ref, council, plan, level, code, position)
                select 'P-' || (1000000 + n), 'BEN', 'PLAN-1000001', 1, 'P' || n, n from generate_series(1, 100) n""");
        run("""
                insert into plan.workstream (ref, council, plan, sort, position)
                select 'W-' || (1000000 + n), 'BEN', 'PLAN-1000001', 'workstream', n from generate_series(1, 12) n""");
        run("""
                insert into thread.tie (council, upper, lower, kind, role)
                select 'BEN', 'P-' || (1000000 + p), 'W-' || (1000001 + (p * 5 + r * 7) % 12), 'delivered_by',
                       case r when 0 then 'primary' else 'secondary' end
                  from generate_series(1, 100) p, generate_series(0, 1) r on conflict do nothing""");
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
