package org.goldenthread.benefits.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DateRiskStore {
    private final JdbcClient jdbc;

    DateRiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counting lines have to come although something that they wait for may be late; of one line where given. */
    List<DateRisk> of(String council, @Nullable String ref, LocalDate today) {
        return jdbc
                .sql("""
                select s.ref, t.title, y.year, y.to_come, e.ref as enabler, e.title as enabling, e.state, e.tone, e.due,
                       bool_and(i.kind = 'brought' and s.state = 'in_delivery') as flows
                  from benefits.saving s
                  join thread.thing t on t.ref = s.ref
                  join benefits.line_year y on y.ref = s.ref and y.ended is null and y.to_come > 0 and y.year >= :year
                  join thread.tie i on i.lower = s.ref and i.kind in ('followed_by', 'brought')
                  join thread.thing e on e.ref = i.upper and e.ended is null and e.tone <> 'done'
                 where s.council = :council and s.state not in ('unachievable', 'withdrawn', 'delivered')
                   and (e.due is not null or e.tone = 'bad') and (cast(:ref as text) is null or s.ref = :ref)
                 group by s.ref, t.title, t.number, y.year, y.to_come, e.ref, e.title, e.number, e.state, e.tone, e.due
                 order by y.year, y.to_come desc, t.number, e.number""")
                .param("council", council)
                .param("ref", ref)
                .param("year", Period.financialYearOf(today))
                .query((row, n) -> DateRisk.of(
                        new DateRisk.Line(row.getString("ref"), row.getString("title")),
                        row.getInt("year"),
                        new Money(row.getLong("to_come")),
                        new DateRisk.Enabler(
                                row.getString("enabler"),
                                row.getString("enabling"),
                                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                                row.getObject("due", LocalDate.class),
                                row.getBoolean("flows")),
                        today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
