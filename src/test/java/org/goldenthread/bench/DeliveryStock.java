package org.goldenthread.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The council of the bench: 300 programmes of 33 or 34 projects, 20 actions a project, two or three dependencies an
 * action on earlier ones of the same programme; straight into the database as its owner.
 */
final class DeliveryStock {
    static final String COUNCIL = "BEN";
    static final int PROGRAMMES = 300;
    static final int PROJECTS = 10_000;
    static final int ACTIONS = 200_000;
    private static final int FIRST = 1_000_000;
    private final Connection owner;

    DeliveryStock(Connection owner) {
        this.owner = owner;
    }

    static String programme(int number) {
        return "PRG-" + (FIRST + number);
    }

    void fill() throws SQLException {
        run("set session_replication_role = replica");
        things("programme", "PRG", PROGRAMMES);
        undertakings("programme", "PRG", "null::text");
        things("project", "PRJ", PROJECTS);
        undertakings("project", "PRJ", "'PRG-' || (%d + 1 + (number - %d) %% %d)".formatted(FIRST, FIRST, PROGRAMMES));
        things("action", "ACT", ACTIONS);
        actions();
        dependencies();
        ties();
        run("delete from thread.tally where council = '" + COUNCIL + "'");
        run("insert into thread.tally select council, kind, state, tone, publication, ended is not null, count(*)"
                + " from thread.thing where council = '" + COUNCIL + "' group by 1, 2, 3, 4, 5, 6");
        run("insert into delivery.content select project, council, count(*), count(*) filter (where life = 'complete')"
                + " from delivery.action group by 1, 2");
        run("set session_replication_role = origin");
        run("vacuum analyze");
    }

    /** Spread over three years, most of which lie behind us, and what was due is done: some 40,000 are open. */
    private void things(String kind, String prefix, int count) throws SQLException {
        run("""
                insert into thread.thing (ref, kind, number, council, title, summary, state, tone, starts, due, ended)
                select '%2$s-' || (%4$d + n), '%1$s', %4$d + n, '%3$s',
                       (array['Contact portal', 'Depot move', 'Blue badges', 'Repairs', 'Energy works', 'Learning',
                              'Tenancy strategy', 'Leisure trust'])[1 + n %% 8] || ' ' || n, 'What it is for',
                       case when over then 'complete' else 'on track' end, case when over then 'done' else 'good' end,
                       start, start + 60 + n %% 60, case when over then start + 65 + n %% 60 end
                  from generate_series(1, %5$d) n,
                       lateral (select current_date - 1000 + (n / 300 * 17) %% 1100 as start) s,
                       lateral (select start + 65 + n %% 60 < current_date as over) o""".formatted(kind, prefix, COUNCIL, FIRST, count));
    }

    private void undertakings(String level, String prefix, String parent) throws SQLException {
        run("""
                insert into delivery.undertaking (ref, council, level, parent, place, stage, stage_since,
                                                  baseline_start, baseline_end)
                select ref, council, kind, %3$s, number - %2$d, case when ended is null then 'live' else 'complete' end,
                       starts, starts, due - 10
                  from thread.thing where council = '%4$s' and kind = '%1$s'""".formatted(level, FIRST, parent, COUNCIL));
    }

    private void actions() throws SQLException {
        run("""
                insert into delivery.action (ref, council, project, place, sort, life, progress, original_due,
                                             baseline_start, baseline_due, forecast_due)
                select ref, council, 'PRJ-' || (%1$d + 1 + (number - %1$d) %% %2$d), (number - %1$d) / %2$d, 'action',
                       case when ended is not null then 'complete' when starts < current_date then 'under way'
                            else 'planned' end,
                       case when ended is not null then 100 when starts < current_date then 40 else 0 end,
                       due, starts, due, case when number %% 4 = 3 then due + (number %% 30)::int end
                  from thread.thing where council = '%3$s' and kind = 'action'""".formatted(FIRST, PROJECTS, COUNCIL));
    }

    /** Action n waits for two or three of its own programme whose numbers are lower, so that no circle arises. */
    private void dependencies() throws SQLException {
        run("""
                insert into delivery.dependency (ref, earlier, council, lag)
                select 'ACT-' || (%1$d + n), 'ACT-' || (%1$d + e), '%4$s', n %% 3
                  from generate_series(1, %3$d) n, generate_series(0, 2) k,
                       lateral (select n - %2$d * (1 + (n / %2$d) %% 7 + 3 * k) as e)
                 where e > 0 and (k < 2 or n %% 3 = 0)
                   and (1 + n %% %5$d) %% %2$d = (1 + e %% %5$d) %% %2$d
                on conflict do nothing""".formatted(FIRST, PROGRAMMES, ACTIONS, COUNCIL, PROJECTS));
    }

    private void ties() throws SQLException {
        run(
                "insert into thread.tie (council, upper, lower, kind, role)"
                        + " select council, parent, ref, 'delivered_by', '' from delivery.undertaking where parent is not null");
        run("insert into thread.tie (council, upper, lower, kind, role)"
                + " select council, project, ref, 'delivered_by', '' from delivery.action");
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
