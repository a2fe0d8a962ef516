package org.goldenthread.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Beside the programmes of the bench: 30,000 risks in one register, 50,000 lines of the savings ledger, one post. */
final class WorthStock {
    private static final String COUNCIL = DeliveryStock.COUNCIL;
    private static final int FIRST = 1_000_000;
    private static final int RISKS = 30_000;
    private static final int YEARS = 4;
    private static final int SAVINGS = 50_000 / YEARS;
    private final Connection owner;

    WorthStock(Connection owner) {
        this.owner = owner;
    }

    /** @param matrix a matrix of five by five that the council uses */
    void fill(long matrix) throws SQLException {
        run("set session_replication_role = replica");
        things("risk", "R", RISKS);
        risks(matrix);
        things("saving", "SAV", SAVINGS);
        savings();
        run(
                "insert into thread.tie (council, upper, lower, kind) select council, project, ref, 'brought' from benefits.saving"
                        + " where council = '" + COUNCIL + "'");
        owned();
        run("delete from thread.tally where council = '" + COUNCIL + "'");
        run("insert into thread.tally select council, kind, state, tone, publication, ended is not null, count(*)"
                + " from thread.thing where council = '" + COUNCIL + "' group by 1, 2, 3, 4, 5, 6");
        run("set session_replication_role = origin");
        run("select benefits.count_anew()");
        run("vacuum analyze");
    }

    private void things(String kind, String prefix, int count) throws SQLException {
        run("""
                insert into thread.thing (ref, kind, number, council, title, summary, state, tone, due)
                select '%2$s-' || (%4$d + n), '%1$s', %4$d + n, '%3$s', 'Number ' || n || ' of the register', '',
                       'open', (array['good', 'warning', 'bad'])[1 + n %% 3], current_date + n %% 400 - 100
                  from generate_series(1, %5$d) n""".formatted(kind, prefix, COUNCIL, FIRST, count));
    }

    private void risks(long matrix) throws SQLException {
        run("insert into risks.register (council, level, name, matrix) values ('%s', 'corporate', 'Corporate', %d)"
                .formatted(COUNCIL, matrix));
        run("""
                insert into risks.risk (ref, council, register, home, event, category, reviewed, matrix, likelihood,
                                        impact, score, band)
                select t.ref, t.council, g.id, g.id, t.title, 'Financial', current_date - (t.number %% 200)::int,
                       c.matrix, c.likelihood, c.impact, c.score, c.band
                  from thread.thing t join risks.register g on g.council = t.council
                  join risks.matrix_cell c on c.matrix = g.matrix and c.likelihood = 1 + t.number %% 5
                   and c.impact = 1 + t.number / 5 %% 5
                 where t.council = '%s' and t.kind = 'risk'""".formatted(COUNCIL));
        run("""
                insert into risks.assessment (ref, council, sort, matrix, likelihood, impact, day, reason)
                select ref, council, 'current', matrix, likelihood, impact, reviewed, 'as judged' from risks.risk
                 where council = '%s'""".formatted(COUNCIL));
        run(
                "update risks.risk r set current = a.id from risks.assessment a where a.ref = r.ref and a.sort = 'current'");
    }

    private void savings() throws SQLException {
        run("""
                insert into benefits.saving (ref, council, project, cost_centre, type, cashable, recurring, confidence,
                                             state)
                select ref, council, 'PRJ-' || (%1$d + 1 + number %% %2$d), 'CC' || number %% 500,
                       (array['cost_reduction', 'income', 'cost_avoidance', 'scope_reduction'])[1 + number %% 4],
                       number %% 3 > 0, number %% 2 = 0, (array['high', 'medium', 'low'])[1 + number %% 3],
                       (array['identified', 'in_delivery', 'at_risk', 'delivered'])[1 + number %% 4]
                  from thread.thing where council = '%3$s' and kind = 'saving'""".formatted(FIRST, DeliveryStock.PROJECTS, COUNCIL));
        run("""
                insert into benefits.line_year (ref, council, year, planned, forecast, delivered, recorded)
                select ref, council, extract(year from current_date)::int - 2 + y, 1000000 + length(cost_centre) * 7000,
                       900000, case when y < 2 then 850000 end, now()
                  from benefits.saving, generate_series(0, %d) y where council = '%s'""".formatted(YEARS - 1, COUNCIL));
    }

    /** What the officer's post owes: forty actions, twenty risks, ten savings. */
    private void owned() throws SQLException {
        run("""
                update thread.thing t set owner = p.ref
                  from (select min(ref) as ref from thread.thing where council = '%1$s' and kind = 'post') p
                 where t.council = '%1$s' and (t.kind = 'action' and t.number <= %2$d + 40
                    or t.kind = 'risk' and t.number <= %2$d + 20 or t.kind = 'saving' and t.number <= %2$d + 10)""".formatted(COUNCIL, FIRST));
    }

    /** How many there are of a table. */
    long count(String table) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
