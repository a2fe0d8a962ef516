package org.goldenthread.risks.control;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ControlStore {
    private final JdbcClient jdbc;

    ControlStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a risk, ended ones last. */
    List<Control> of(String ref) {
        return jdbc.sql("""
                select id, title, side, owner, effectiveness, tested, ended from risks.control
                 where ref = :ref order by ended nulls first, side, position, id limit 200""")
                .param("ref", ref)
                .query((row, n) -> new Control(
                        row.getLong("id"),
                        row.getString("title"),
                        Control.Side.ofCode(row.getString("side")),
                        row.getString("owner"),
                        Control.Effect.ofCode(row.getString("effectiveness")),
                        row.getObject("tested", LocalDate.class),
                        row.getObject("ended", LocalDate.class)))
                .list();
    }

    void insert(String ref, String council, Control control) {
        written(jdbc.sql("""
                        insert into risks.control (ref, council, title, side, owner, effectiveness, tested, ended)
                        values (:ref, :council, :title, :side, :owner, :effect, :tested, :ended)"""), ref, control).param("council", council).update();
    }

    int update(String ref, Control control) {
        return written(jdbc.sql("""
                update risks.control set title = :title, side = :side, owner = :owner, effectiveness = :effect,
                  tested = :tested, ended = :ended where id = :id and ref = :ref"""), ref, control).param("id", control.id()).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, String ref, Control control) {
        return statement
                .param("ref", ref)
                .param("title", control.title())
                .param("side", control.side().code())
                .param("owner", control.owner(), Types.VARCHAR)
                .param("effect", control.effect().code())
                .param("tested", control.tested(), Types.DATE)
                .param("ended", control.ended(), Types.DATE);
    }
}
