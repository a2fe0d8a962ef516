package org.goldenthread.governance.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.goldenthread.governance.calendar.Calendars.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RulesStore {
    private final JdbcClient jdbc;

    RulesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rules> rules(String council) {
        return jdbc.sql("""
                select nation, draft, clearance, clear, opens from governance.calendar where council = :council""")
                .param("council", council)
                .query((row, n) -> new Rules(
                        Nation.of(row.getString("nation")).orElseThrow(),
                        new Timetable(row.getInt("draft"), row.getInt("clearance"), row.getInt("clear")),
                        Month.of(row.getInt("opens"))))
                .optional();
    }

    void write(String council, Rules rules) {
        jdbc.sql("""
                insert into governance.calendar (council, nation, draft, clearance, clear, opens)
                values (:council, :nation, :draft, :clearance, :clear, :opens)
                on conflict (council) do update set nation = excluded.nation, draft = excluded.draft,
                  clearance = excluded.clearance, clear = excluded.clear, opens = excluded.opens""")
                .param("council", council)
                .param("nation", rules.nation().code())
                .param("draft", rules.timetable().draft())
                .param("clearance", rules.timetable().clearance())
                .param("clear", rules.timetable().clear())
                .param("opens", rules.opens().getValue())
                .update();
    }

    /** The council's own recesses and closed days, by day. */
    List<Break> breaks(String council) {
        return jdbc.sql("""
                select id, name, first, last, closes from governance.break where council = :council
                 order by first, id""")
                .param("council", council)
                .query((row, n) -> new Break(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getBoolean("closes")))
                .list();
    }

    void insert(String council, Break one) {
        jdbc.sql("""
                insert into governance.break (council, name, first, last, closes)
                values (:council, :name, :first, :last, :closes)""")
                .param("council", council)
                .param("name", one.name())
                .param("first", one.first())
                .param("last", one.last())
                .param("closes", one.closes())
                .update();
    }

    int delete(String council, long id) {
        return jdbc.sql("delete from governance.break where council = :council and id = :id")
                .param("council", council)
                .param("id", id)
                .update();
    }
}
