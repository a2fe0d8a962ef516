package org.goldenthread.governance.functions;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FunctionStore {
    private final JdbcClient jdbc;

    FunctionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it is kept. */
    record Row(String ref, String name, @Nullable Long appointment) {}

    /** Those of the bodies of a council, in their order; those of one body where it is named. */
    Map<String, List<Row>> of(String council, String ref) {
        return jdbc
                .sql("""
                select ref, name, appointment from governance.function
                 where council = :council and (:ref = '' or ref = :ref) order by ref, position, id""")
                .param("council", council)
                .param("ref", ref)
                .query((row, n) ->
                        new Row(row.getString("ref"), row.getString("name"), row.getObject("appointment", Long.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::ref));
    }

    void delete(String ref) {
        jdbc.sql("delete from governance.function where ref = :ref")
                .param("ref", ref)
                .update();
    }

    void insert(String council, int position, Row row) {
        jdbc.sql("""
                insert into governance.function (ref, council, position, name, appointment)
                values (:ref, :council, :position, :name, :appointment)""")
                .param("ref", row.ref())
                .param("council", council)
                .param("position", position)
                .param("name", row.name())
                .param("appointment", row.appointment(), Types.BIGINT)
                .update();
    }
}
