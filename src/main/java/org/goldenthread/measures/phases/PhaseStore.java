package org.goldenthread.measures.phases;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhaseStore {
    private final JdbcClient jdbc;

    PhaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Phase phase(ResultSet row, int n) throws SQLException {
        var takenBack = row.getObject("taken_back", OffsetDateTime.class);
        return new Phase(
                row.getLong("id"),
                row.getString("ref"),
                row.getObject("start", LocalDate.class),
                row.getString("note"),
                row.getString("author") == null ? "somebody" : row.getString("author"),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                takenBack == null ? null : takenBack.toInstant());
    }

    /** The earliest period first. */
    List<Phase> of(Collection<String> measures) {
        return jdbc.sql("""
                select r.id, r.ref, r.start, r.note, a.name as author, r.recorded, r.taken_back
                  from measures.rebase r left join access.account a on a.id = r.account
                 where r.ref = any (:refs) order by r.start, r.id""")
                .param("refs", measures.toArray(String[]::new))
                .query(PhaseStore::phase)
                .list();
    }

    /** Whether it was begun; not where another one begins at that period already. */
    boolean insert(String council, String measure, LocalDate start, String note) {
        return jdbc.sql("""
                insert into measures.rebase (ref, council, start, note) values (:ref, :council, :start, :note)
                on conflict do nothing""")
                        .param("ref", measure)
                        .param("council", council)
                        .param("start", Date.valueOf(start))
                        .param("note", note)
                        .update()
                == 1;
    }

    boolean takeBack(String measure, long id) {
        return jdbc.sql("""
                update measures.rebase set taken_back = clock_timestamp(), taker = access.who()
                 where ref = :ref and id = :id and taken_back is null""").param("ref", measure).param("id", id).update() == 1;
    }
}
