package org.goldenthread.governance.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.governance.meetings.Meetings.Passed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {
    /** The body's card may be out of sight for a partner who reads the meeting; then its title tells. */
    private static final String SELECT = """
            select m.ref, t.version, m.council, m.body,
                   coalesce(b.title, regexp_replace(t.title, ', [0-9]+ [A-Za-z]+ [0-9]{4}$', '')) as body_name,
                   m.day, m.starts, m.place, m.state,
                   t.owner, m.published
              from governance.meeting m join thread.thing t on t.ref = m.ref
              left join thread.thing b on b.ref = m.body
            """;

    private static final String WHERE = """
             where m.council = :council and (:body = '' or m.body = :body) and (:state = '' or m.state = :state)
               and (:from::date is null or m.day >= :from) and (:to::date is null or m.day <= :to)
            """;
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Meeting read(ResultSet row, int n) throws SQLException {
        return new Meeting(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                new Meeting.Of(row.getString("body"), row.getString("body_name")),
                new Meeting.When(
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getString("place")),
                MeetingState.ofCode(row.getString("state")),
                row.getString("owner"),
                row.getObject("published", LocalDate.class));
    }

    private JdbcClient.StatementSpec filtered(String sql, MeetingFilter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("body", filter.body())
                .param("state", filter.state())
                .param("from", filter.from(), Types.DATE)
                .param("to", filter.to(), Types.DATE);
    }

    /** By day; the next page starts after the key of a meeting, which is its day, a slash and its reference. */
    List<Meeting> page(MeetingFilter filter, @Nullable String after, int size) {
        var way = filter.latestFirst() ? "<" : ">";
        var down = filter.latestFirst() ? " desc" : "";
        var from = after == null ? new String[] {"", ""} : (after + "/").split("/", -1);
        boolean whole = after == null || !from[0].matches("\\d{4}-\\d\\d-\\d\\d");
        var spec = filtered(
                SELECT + WHERE + (whole ? "" : " and (m.day, m.ref) " + way + " (:afterDay::date, :afterRef)")
                        + " order by m.day" + down + ", m.ref" + down + " limit :size",
                filter);
        return (whole ? spec : spec.param("afterDay", from[0]).param("afterRef", from[1]))
                .param("size", size)
                .query(MeetingStore::read)
                .list();
    }

    long count(MeetingFilter filter) {
        return filtered("select count(*) from governance.meeting m " + WHERE, filter)
                .query(Long.class)
                .single();
    }

    Optional<Meeting> find(String ref) {
        return jdbc.sql(SELECT + " where m.ref = :ref")
                .param("ref", ref)
                .query(MeetingStore::read)
                .optional();
    }

    /** Whether the body meets on that day already, at that time; a meeting that was cancelled does not count. */
    boolean meets(String body, Meeting.When when, String except) {
        return jdbc.sql("""
                select exists (select from governance.meeting where body = :body and day = :day and ref <> :except
                  and state <> 'cancelled' and starts is not distinct from :starts)""")
                .param("body", body)
                .param("day", when.day())
                .param("starts", when.starts(), Types.TIME)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    void insert(String ref, String council, Meetings.Draft draft) {
        jdbc.sql("""
                insert into governance.meeting (ref, council, body, series, day, starts, place)
                values (:ref, :council, :body, :series, :day, :starts, :place)""")
                .param("ref", ref)
                .param("council", council)
                .param("body", draft.body())
                .param("series", draft.series(), Types.BIGINT)
                .param("day", draft.when().day())
                .param("starts", draft.when().starts(), Types.TIME)
                .param("place", draft.when().place())
                .update();
    }

    void place(String ref, Meeting.When when) {
        jdbc.sql("update governance.meeting set day = :day, starts = :starts, place = :place where ref = :ref")
                .param("ref", ref)
                .param("day", when.day())
                .param("starts", when.starts(), Types.TIME)
                .param("place", when.place())
                .update();
    }

    void state(String ref, MeetingState state, @Nullable LocalDate published) {
        jdbc.sql("update governance.meeting set state = :state, published = :published where ref = :ref")
                .param("ref", ref)
                .param("state", state.code())
                .param("published", published, Types.DATE)
                .update();
    }

    void step(Meeting before, Meetings.Step step, LocalDate day) {
        jdbc.sql("""
                insert into governance.meeting_step (ref, council, move, day, was, reason)
                values (:ref, :council, :move, :day, :was, :reason)""")
                .param("ref", before.ref())
                .param("council", before.council())
                .param("move", step.move().code())
                .param("day", day)
                .param("was", before.day())
                .param("reason", step.reason().strip())
                .update();
    }

    /** What happened to a meeting, the first first. */
    List<Passed> steps(String ref) {
        return jdbc.sql("""
                select move, day, was, reason, made::date as made from governance.meeting_step
                 where ref = :ref order by id""")
                .param("ref", ref)
                .query((row, n) -> new Passed(
                        MeetingState.Move.ofCode(row.getString("move")).orElseThrow(),
                        row.getObject("was", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("made", LocalDate.class)))
                .list();
    }

    /** On which day each body of a council met last; a meeting that is not said to have been held does not count. */
    Map<String, LocalDate> lastMet(String council) {
        return jdbc
                .sql("""
                select body, max(day) as day from governance.meeting
                 where council = :council and state in ('held','minuted') group by body""")
                .param("council", council)
                .query((row, n) -> Map.entry(row.getString("body"), row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The meeting of the same body before a day that was not cancelled. */
    Optional<Meeting> before(String body, LocalDate day) {
        return jdbc.sql(SELECT + " where m.body = :body and m.day < :day and m.state <> 'cancelled'"
                        + " order by m.day desc, m.ref desc limit 1")
                .param("body", body)
                .param("day", day)
                .query(MeetingStore::read)
                .optional();
    }
}
