package org.goldenthread.risks.showing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Risk.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ShowingStore {
    private final JdbcClient jdbc;

    ShowingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(String council, long register, Showings.Wanted wanted, LocalDate held) {
        return jdbc.sql("""
                insert into risks.showing (council, register, body, held, note, account)
                values (:council, :register, :body, :held, :note, access.who()) returning id""")
                .param("council", council)
                .param("register", register)
                .param("body", wanted.body().strip())
                .param("held", held)
                .param("note", wanted.note().strip())
                .query(Long.class)
                .single();
    }

    /** Every risk of a register that is not closed, as it stood on the day by what had been judged until then. */
    void insertShown(long showing, long register, LocalDate held) {
        jdbc.sql("""
                insert into risks.shown (showing, ref, council, state, matrix, likelihood, impact, score)
                select :showing, r.ref, r.council, r.state, a.matrix, a.likelihood, a.impact, c.score
                  from risks.risk r join thread.thing t on t.ref = r.ref
                  left join lateral (select o.matrix, o.likelihood, o.impact from risks.assessment o
                                      where o.ref = r.ref and o.sort = 'current' and o.day <= :held
                                      order by o.day desc, o.id desc limit 1) a on true
                  left join risks.matrix_cell c on c.matrix = a.matrix and c.likelihood = a.likelihood
                        and c.impact = a.impact
                 where r.register = :register and r.state <> 'closed'
                   and (a.matrix is not null or t.made::date <= :held)""")
                .param("showing", showing)
                .param("register", register)
                .param("held", held)
                .update();
    }

    /** Those of a register, the latest first. */
    List<Showing> of(long register) {
        return jdbc.sql("""
                select w.id, w.register, w.body, w.held, w.note, w.account,
                       (select count(*) from risks.shown s where s.showing = w.id) as many
                  from risks.showing w where w.register = :register order by w.held desc, w.id desc limit 200""")
                .param("register", register)
                .query((row, n) -> new Showing(
                        row.getLong("id"),
                        row.getLong("register"),
                        row.getString("body"),
                        row.getObject("held", LocalDate.class),
                        row.getString("note"),
                        row.getInt("many"),
                        row.getObject("account", Long.class)))
                .list();
    }

    /** How a body saw each of these risks last, by reference; scores as {@link Seen} tells them. */
    Map<String, Seen> seen(String council, String body, Collection<String> refs) {
        Map<String, Seen> found = new HashMap<>();
        jdbc.sql("""
                select distinct on (s.ref) s.ref, w.held, w.body, s.matrix, s.likelihood, s.impact,
                       case when s.matrix = r.matrix then s.score else c.score end as score
                  from risks.shown s join risks.showing w on w.id = s.showing join risks.risk r on r.ref = s.ref
                  left join risks.cell_map m on m.from_matrix = s.matrix and m.to_matrix = r.matrix
                        and m.from_likelihood = s.likelihood and m.from_impact = s.impact
                  left join risks.matrix_cell c on c.matrix = m.to_matrix and c.likelihood = m.to_likelihood
                        and c.impact = m.to_impact
                 where w.council = :council and w.body = :body and s.ref = any (:refs)
                 order by s.ref, w.held desc, w.id desc""")
                .param("council", council)
                .param("body", body)
                .param("refs", refs.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString("ref"),
                            new Seen(
                                    row.getObject("held", LocalDate.class),
                                    row.getString("body"),
                                    row.getObject("score", Integer.class),
                                    row.getObject("matrix", Long.class),
                                    row.getObject("likelihood", Integer.class),
                                    row.getObject("impact", Integer.class)));
                });
        return found;
    }

    /** Those that a showing held and that are not in the register any more. */
    List<String> gone(long showing, long register) {
        return jdbc.sql("""
                select s.ref from risks.shown s join risks.risk r on r.ref = s.ref
                 where s.showing = :showing and (r.register <> :register or r.state = 'closed') order by s.id""")
                .param("showing", showing)
                .param("register", register)
                .query(String.class)
                .list();
    }

    /** Every body that was ever shown risks. */
    List<String> bodies(String council) {
        return jdbc.sql("select distinct body from risks.showing where council = :council order by body limit 200")
                .param("council", council)
                .query(String.class)
                .list();
    }
}
