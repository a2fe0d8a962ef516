package org.goldenthread.governance.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppointmentStore {
    private static final String SELECT = """
            select a.id, a.version, a.ref, a.person, p.name, a.capacity, a.votes, a.party, a.state, a.since, a.until,
                   a.decided, a.ended
              from governance.appointment a join governance.person p on p.id = a.person
            """;
    private static final String ORDER = """
             order by a.state = 'ended', array_position(array['chair','vice_chair','member','co_opted','union',
               'substitute','officer'], a.capacity), lower(a.party), lower(p.name), a.id desc limit 20000""";
    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Appointment read(ResultSet row, int n) throws SQLException {
        return new Appointment(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("ref"),
                row.getLong("person"),
                row.getString("name"),
                Capacity.ofCode(row.getString("capacity")),
                row.getBoolean("votes"),
                row.getString("party"),
                AppointmentState.ofCode(row.getString("state")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("decided"),
                row.getString("ended"));
    }

    /** Those of a body: the chair first, ended ones last. */
    List<Appointment> of(String ref) {
        return jdbc.sql(SELECT + " where a.ref = :ref " + ORDER)
                .param("ref", ref)
                .query(AppointmentStore::read)
                .list();
    }

    List<Appointment> all(String council) {
        return jdbc.sql(SELECT + " where a.council = :council " + ORDER)
                .param("council", council)
                .query(AppointmentStore::read)
                .list();
    }

    long insert(String council, Appointment one) {
        return written(jdbc.sql("""
                insert into governance.appointment (ref, council, person, capacity, votes, party, state, since, until,
                  decided, ended)
                values (:ref, :council, :person, :capacity, :votes, :party, :state, :since, :until, :decided, :ended)
                returning id"""), one)
                .param("ref", one.ref())
                .param("council", council)
                .param("person", one.person())
                .query(Long.class)
                .single();
    }

    int update(Appointment one) {
        return written(jdbc.sql("""
                update governance.appointment set capacity = :capacity, votes = :votes, party = :party, state = :state,
                  since = :since, until = :until, decided = :decided, ended = :ended, version = version + 1
                 where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Appointment one) {
        return statement
                .param("capacity", one.capacity().code())
                .param("votes", one.votes())
                .param("party", one.group())
                .param("state", one.state().code())
                .param("since", one.since(), Types.DATE)
                .param("until", one.until(), Types.DATE)
                .param("decided", one.decided())
                .param("ended", one.ended());
    }
}
