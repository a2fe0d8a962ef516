package org.goldenthread.reports.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.goldenthread.reports.clearance.Clearance.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClearanceStore {
    private final JdbcClient jdbc;

    ClearanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Clearance read(ResultSet row, int n) throws SQLException {
        return new Clearance(
                row.getString("code"),
                row.getString("post"),
                Step.ofCode(row.getString("step")),
                row.getLong("seen"),
                row.getString("comment"),
                row.getLong("account"),
                row.getObject("made", OffsetDateTime.class).toInstant());
    }

    /** Everything that was asked and answered, the newest first. */
    List<Clearance> of(String ref) {
        return jdbc.sql("""
                select code, post, step, seen, comment, account, made from reports.clearance
                 where ref = :ref order by id desc""").param("ref", ref).query(ClearanceStore::read).list();
    }

    /** The reports in clearance of which something was asked of these posts and is not answered. */
    List<String> asked(String council, Collection<String> posts) {
        return jdbc.sql("""
                select distinct c.ref from reports.clearance c join reports.report r on r.ref = c.ref
                 where c.council = :council and r.state = 'clearance' and c.post = any (:posts) and c.step = 'asked'
                   and not exists (select from reports.clearance n
                                    where n.ref = c.ref and n.code = c.code and n.id > c.id)
                 order by c.ref""")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    void insert(String ref, String council, Clearance one) {
        jdbc.sql("""
                insert into reports.clearance (ref, council, code, post, step, seen, comment, account)
                values (:ref, :council, :code, :post, :step, :seen, :comment, access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("code", one.code())
                .param("post", one.post())
                .param("step", one.step().code())
                .param("seen", one.seen())
                .param("comment", one.comment())
                .update();
    }
}
