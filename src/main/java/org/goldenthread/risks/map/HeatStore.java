package org.goldenthread.risks.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HeatStore {
    private final JdbcClient jdbc;

    HeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many stand in a cell; without a matrix, how many are not judged. */
    record Count(@Nullable Long matrix, int likelihood, int impact, int count) {}

    /** How many went from one cell to another of the same matrix. */
    record Move(long matrix, int fromLikelihood, int fromImpact, int toLikelihood, int toImpact, int count) {}

    /** Only what is asked for stands in the question, so that the database answers from one index. */
    private static String where(HeatMaps.Wanted wanted) {
        return " where r.council = :council and r.state <> 'closed'"
                + (wanted.register() == 0 ? "" : " and r.register = :register")
                + (wanted.level().isEmpty()
                        ? ""
                        : " and r.register in (select g.id from risks.register g where g.level = :level)")
                + (wanted.category().isEmpty() ? "" : " and r.category = :category");
    }

    private JdbcClient.StatementSpec filtered(String sql, HeatMaps.Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("register", wanted.register())
                .param("level", wanted.level())
                .param("category", wanted.category());
    }

    List<Count> counts(HeatMaps.Wanted wanted) {
        return filtered("""
                        select r.matrix, r.likelihood, r.impact, count(*) as many
                          from risks.risk r
                        """ + where(wanted) + " group by 1, 2, 3", wanted)
                .query((row, n) -> new Count(
                        row.getObject("matrix", Long.class),
                        row.getInt("likelihood"),
                        row.getInt("impact"),
                        row.getInt("many")))
                .list();
    }

    /** What was shown in an older version is placed by the change of matrices, as far as there is one. */
    List<Move> moves(HeatMaps.Wanted wanted) {
        return filtered("""
                        select r.matrix, f.likelihood as fl, f.impact as fi, r.likelihood as tl, r.impact as ti,
                               count(*) as many
                          from risks.risk r
                          left join risks.cell_map m on m.from_matrix = r.seen_matrix and m.to_matrix = r.matrix
                                and m.from_likelihood = r.seen_likelihood and m.from_impact = r.seen_impact
                          cross join lateral (select
                            case when r.seen_matrix = r.matrix then r.seen_likelihood else m.to_likelihood end
                              as likelihood,
                            case when r.seen_matrix = r.matrix then r.seen_impact else m.to_impact end as impact) f
                        """ + where(wanted) + " " + """
                         and (r.seen_matrix <> r.matrix or r.seen_likelihood <> r.likelihood
                              or r.seen_impact <> r.impact)
                         and (f.likelihood, f.impact) <> (r.likelihood, r.impact)
                         group by 1, 2, 3, 4, 5 order by 6 desc, 1, 2, 3, 4, 5""", wanted)
                .query((row, n) -> new Move(
                        row.getLong("matrix"),
                        row.getInt("fl"),
                        row.getInt("fi"),
                        row.getInt("tl"),
                        row.getInt("ti"),
                        row.getInt("many")))
                .list();
    }
}
