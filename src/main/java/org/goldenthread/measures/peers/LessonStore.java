package org.goldenthread.measures.peers;

import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LessonStore {
    private final JdbcClient jdbc;

    LessonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Lesson> of(String measure) {
        return jdbc.sql("""
                select l.id, l.ref, s.name, l.contact, l.learned, l.day, a.name as author
                  from measures.lesson l join measures.subject s on s.id = l.subject
                  left join access.account a on a.id = l.account
                 where l.ref = :ref order by l.day desc, l.id desc""")
                .param("ref", measure)
                .query((row, n) -> new Lesson(
                        row.getLong("id"),
                        row.getString("ref"),
                        row.getString("name"),
                        row.getString("contact"),
                        row.getString("learned"),
                        row.getDate("day").toLocalDate(),
                        row.getString("author") == null ? "somebody" : row.getString("author")))
                .list();
    }

    void insert(String council, String measure, Lessons.Draft draft) {
        jdbc.sql("""
                insert into measures.lesson (ref, council, subject, contact, learned, day)
                values (:ref, :council, :subject, :contact, :learned, :day)""")
                .param("ref", measure)
                .param("council", council)
                .param("subject", draft.subject())
                .param("contact", draft.contact())
                .param("learned", draft.learned())
                .param("day", Date.valueOf(draft.day()))
                .update();
    }
}
