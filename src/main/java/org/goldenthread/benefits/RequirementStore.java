package org.goldenthread.benefits;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.vocabulary.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RequirementStore {
    private final JdbcClient jdbc;

    RequirementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that was ever required, by year and line, the latest first within a line. */
    List<Requirements.Line> history(String council) {
        return jdbc.sql("""
                select r.id, r.year, r.name, r.pence, r.recorded, r.ended, r.why from benefits.requirement r
                 where r.council = :council order by r.year, lower(r.name), r.recorded desc, r.id desc""")
                .param("council", council)
                .query((row, n) -> {
                    var ended = row.getObject("ended", OffsetDateTime.class);
                    return new Requirements.Line(
                            row.getLong("id"),
                            row.getInt("year"),
                            row.getString("name"),
                            new Money(row.getLong("pence")),
                            row.getObject("recorded", OffsetDateTime.class).toInstant(),
                            ended == null ? null : ended.toInstant(),
                            row.getString("why"));
                })
                .list();
    }

    /** What holds now, summed by year. */
    Map<Integer, Money> byYear(String council) {
        var years = new TreeMap<Integer, Money>();
        jdbc.sql("""
                select r.year, sum(r.pence) as pence from benefits.requirement r
                 where r.council = :council and r.ended is null group by r.year""")
                .param("council", council)
                .query((row, n) -> Map.entry(
                        row.getInt("year"), new Money(row.getBigDecimal("pence").longValueExact())))
                .list()
                .forEach(one -> years.put(one.getKey(), one.getValue()));
        return years;
    }

    int end(String council, long id) {
        return jdbc.sql("""
                update benefits.requirement set ended = greatest(measures.moment(), recorded)
                 where council = :council and id = :id and ended is null""").param("council", council).param("id", id).update();
    }

    void insert(String council, Requirements.Wanted wanted) {
        jdbc.sql("""
                insert into benefits.requirement (council, year, name, pence, why)
                values (:council, :year, :name, :pence, :why)""")
                .param("council", council)
                .param("year", wanted.year())
                .param("name", wanted.name().strip())
                .param("pence", wanted.amount().pence())
                .param("why", wanted.why().strip())
                .update();
    }
}
