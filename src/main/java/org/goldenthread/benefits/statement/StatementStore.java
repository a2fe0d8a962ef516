package org.goldenthread.benefits.statement;

import java.util.Optional;
import org.goldenthread.vocabulary.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementStore {
    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Base> find(String council, int year) {
        return jdbc.sql("""
                select b.year, b.name, b.pence, b.target from benefits.base b
                 where b.council = :council and b.year = :year and b.ended is null""")
                .param("council", council)
                .param("year", year)
                .query((row, n) -> new Base(
                        row.getInt("year"),
                        row.getString("name"),
                        new Money(row.getLong("pence")),
                        row.getInt("target")))
                .optional();
    }

    void end(String council, int year) {
        jdbc.sql("""
                update benefits.base set ended = greatest(measures.moment(), recorded)
                 where council = :council and year = :year and ended is null""").param("council", council).param("year", year).update();
    }

    void insert(String council, Base base) {
        jdbc.sql("""
                insert into benefits.base (council, year, name, pence, target)
                values (:council, :year, :name, :pence, :target)""")
                .param("council", council)
                .param("year", base.year())
                .param("name", base.name())
                .param("pence", base.amount().pence())
                .param("target", base.target())
                .update();
    }
}
