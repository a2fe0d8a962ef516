package org.goldenthread.risks.change;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.risks.matrix.CellMap;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChangeStore {
    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many assessments of a sort that count stand in a cell. */
    record Count(String sort, int likelihood, int impact, int count) {}

    List<Count> counts(String council, long matrix) {
        return jdbc.sql("""
                select a.sort, a.likelihood, a.impact, count(*) as many
                  from risks.risk r join risks.assessment a on a.id in (r.gross, r.current, r.target)
                 where r.council = :council and r.state <> 'closed' and a.matrix = :matrix group by 1, 2, 3""")
                .param("council", council)
                .param("matrix", matrix)
                .query((row, n) -> new Count(
                        row.getString("sort"), row.getInt("likelihood"), row.getInt("impact"), row.getInt("many")))
                .list();
    }

    boolean mapped(long from, long to) {
        return jdbc.sql("select exists (select from risks.cell_map where from_matrix = :from and to_matrix = :to)")
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    void insert(String council, CellMap map) {
        map.cells().forEach((from, to) -> insert(council, map, from, to));
        jdbc.sql("""
                insert into risks.cell_map (council, from_matrix, from_likelihood, from_impact, to_matrix,
                  to_likelihood, to_impact)
                select o.council, o.from_matrix, o.from_likelihood, o.from_impact, m.to_matrix, m.to_likelihood,
                       m.to_impact
                  from risks.cell_map o join risks.cell_map m on m.from_matrix = o.to_matrix
                   and m.from_likelihood = o.to_likelihood and m.from_impact = o.to_impact
                 where o.to_matrix = :from and m.to_matrix = :to and o.from_matrix <> m.to_matrix
                on conflict do nothing""").param("from", map.from().id()).param("to", map.to().id()).update();
    }

    private void insert(String council, CellMap map, Cell from, Cell to) {
        jdbc.sql("""
                insert into risks.cell_map (council, from_matrix, from_likelihood, from_impact, to_matrix,
                  to_likelihood, to_impact)
                values (:council, :from, :fl, :fi, :to, :tl, :ti)""")
                .param("council", council)
                .param("from", map.from().id())
                .param("fl", from.likelihood())
                .param("fi", from.impact())
                .param("to", map.to().id())
                .param("tl", to.likelihood())
                .param("ti", to.impact())
                .update();
    }

    /** A new assessment for each that counts, worked out from it; gives the risks that have one. */
    List<String> carryOver(String council, CellMap map, LocalDate day, String reason) {
        return jdbc
                .sql("""
                insert into risks.assessment (ref, council, sort, matrix, likelihood, impact, day, reason, mapped,
                  account)
                select a.ref, a.council, a.sort, m.to_matrix, m.to_likelihood, m.to_impact, :day, :reason, a.id,
                       access.who()
                  from risks.risk r join risks.assessment a on a.id in (r.gross, r.current, r.target)
                  join risks.cell_map m on m.from_matrix = a.matrix and m.from_likelihood = a.likelihood
                       and m.from_impact = a.impact and m.to_matrix = :to
                 where r.council = :council and r.state <> 'closed' and a.matrix = :from
                 returning ref""")
                .param("council", council)
                .param("from", map.from().id())
                .param("to", map.to().id())
                .param("day", day)
                .param("reason", reason)
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
