package org.goldenthread.governance.meetings.minutes;

import java.util.List;
import org.goldenthread.governance.meetings.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttendanceStore {
    private final JdbcClient jdbc;

    AttendanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attendee> of(String meeting) {
        return jdbc.sql("""
                select name, party, role, state, stands from governance.attendance where ref = :ref
                 order by position, id""")
                .param("ref", meeting)
                .query((row, n) -> new Attendee(
                        row.getString("name"),
                        row.getString("party"),
                        row.getString("role"),
                        Attendee.There.ofCode(row.getString("state")),
                        row.getString("stands")))
                .list();
    }

    void clear(String meeting) {
        jdbc.sql("delete from governance.attendance where ref = :ref")
                .param("ref", meeting)
                .update();
    }

    void insert(String meeting, String council, int position, Attendee one) {
        jdbc.sql("""
                insert into governance.attendance (ref, council, position, name, party, role, state, stands)
                values (:ref, :council, :position, :name, :party, :role, :state, :stands)""")
                .param("ref", meeting)
                .param("council", council)
                .param("position", position)
                .param("name", one.name())
                .param("party", one.party())
                .param("role", one.role())
                .param("state", one.there().code())
                .param("stands", one.stands())
                .update();
    }

    void minute(String meeting, long item, Item.Minute minute) {
        jdbc.sql("""
                update governance.item set outcome = :outcome, minute = :minute where id = :id and ref = :ref""")
                .param("ref", meeting)
                .param("id", item)
                .param("outcome", minute.outcome().code())
                .param("minute", minute.words())
                .update();
    }
}
