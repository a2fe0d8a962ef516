package org.goldenthread.measures.entry.stories;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoryStore {
    private final JdbcClient jdbc;

    StoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Story story(ResultSet row, int n) throws SQLException {
        return new Story(
                row.getString("ref"),
                row.getInt("subject"),
                row.getInt("breakdown"),
                new Period(row.getObject("start", LocalDate.class), row.getInt("months"), row.getInt("days")),
                Story.About.ofCode(row.getString("about")),
                new Story.Words(
                        row.getString("words"),
                        row.getLong("author"),
                        row.getObject("written", OffsetDateTime.class).toInstant()));
    }

    /** The latest period first. */
    List<Story> of(Collection<String> measures) {
        return jdbc.sql("""
                select ref, subject, breakdown, months, days, start, about, words, author, written
                  from measures.story where ref = any (:refs) order by start desc, months desc, breakdown, about""")
                .param("refs", measures.toArray(String[]::new))
                .query(StoryStore::story)
                .list();
    }

    private static Map<String, Object> place(Story.About about, Stories.Place place) {
        return Map.of(
                "ref", place.measure(),
                "subject", place.subject(),
                "breakdown", place.breakdown(),
                "months", place.period().months(),
                "days", place.period().days(),
                "start", Date.valueOf(place.period().start()),
                "about", about.code());
    }

    void write(String council, Stories.Place place, Story.About about, String words) {
        jdbc.sql("""
                insert into measures.story (ref, council, subject, breakdown, months, days, start, about, words)
                values (:ref, :council, :subject, :breakdown, :months, :days, :start, :about, :words)
                on conflict (ref, subject, breakdown, months, days, start, about)
                do update set words = excluded.words, author = access.who(), written = clock_timestamp()""")
                .params(place(about, place))
                .param("council", council)
                .param("words", words)
                .update();
    }
}
