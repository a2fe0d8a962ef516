package org.goldenthread.publishing.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository("publicEditionStore")
class EditionStore {
    private static final String SELECT = """
            select e.ref, e.number, e.shelf, e.title, e.lead, e.state, e.tone, e.as_at, e.mark, e.opens, e.until,
                   e.made, e.follows, e.withdrawn_why
              from publishing.edition e\s""";
    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is written with an edition. @param seenBy who could see the card before, as its code */
    record Fresh(
            String council,
            String html,
            String rows,
            String seenBy,
            @Nullable Instant opens) {}

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getString("ref"),
                row.getInt("number"),
                row.getString("shelf"),
                new Edition.Face(
                        row.getString("title"),
                        row.getString("lead"),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getObject("as_at", LocalDate.class)),
                row.getString("mark"),
                new Edition.Span(
                        moment(row, "opens"),
                        row.getObject("until") == null ? null : moment(row, "until"),
                        moment(row, "made")),
                row.getBoolean("follows"),
                row.getString("withdrawn_why"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** Every edition of a thing, the latest first. */
    List<Edition> of(String ref) {
        return jdbc.sql(SELECT + "where e.ref = :ref order by e.number desc")
                .param("ref", ref)
                .query(EditionStore::edition)
                .list();
    }

    /** The latest edition of each thing of a council. */
    Map<String, Edition> latest(String council) {
        Map<String, Edition> found = new LinkedHashMap<>();
        jdbc.sql("select distinct on (e.ref) " + SELECT.strip().substring("select".length())
                        + " where e.council = :council order by e.ref, e.number desc")
                .param("council", council)
                .query(EditionStore::edition)
                .list()
                .forEach(one -> found.put(one.ref(), one));
        return found;
    }

    /** What the public reads now on a shelf, by title. */
    List<Edition> shown(String council, String shelf) {
        return jdbc.sql(SELECT + """
                where e.council = :council and e.shelf = :shelf and e.opens <= now()
                  and (e.until is null or e.until > now())
                order by lower(e.title), e.ref""")
                .param("council", council)
                .param("shelf", shelf)
                .query(EditionStore::edition)
                .list();
    }

    Optional<Edition> shown(String council, String shelf, String ref) {
        return jdbc.sql(SELECT + """
                where e.council = :council and e.shelf = :shelf and e.ref = :ref and e.opens <= now()
                  and (e.until is null or e.until > now())""")
                .param("council", council)
                .param("shelf", shelf)
                .param("ref", ref)
                .query(EditionStore::edition)
                .optional();
    }

    String html(Edition one) {
        return jdbc.sql("select html from publishing.edition where ref = :ref and number = :number")
                .param("ref", one.ref())
                .param("number", one.number())
                .query(String.class)
                .single();
    }

    /** The data of the things that the public reads now, some at a time, as JSON lists in the order of references. */
    Map<String, String> rows(String council, String shelf, String after, int most) {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                select ref, rows::text as rows from publishing.edition
                 where council = :council and shelf = :shelf and ref > :after and opens <= now()
                   and (until is null or until > now())
                 order by ref limit :most""")
                .param("council", council)
                .param("shelf", shelf)
                .param("after", after)
                .param("most", most)
                .query(row -> {
                    found.put(row.getString("ref"), row.getString("rows"));
                });
        return found;
    }

    /** Writes an edition; it opens now where no moment is given. */
    void insert(Edition one, Fresh fresh) {
        jdbc.sql("""
                insert into publishing.edition (ref, number, council, shelf, title, lead, state, tone, as_at, html,
                                                rows, mark, follows, seen_by, opens)
                values (:ref, :number, :council, :shelf, :title, :lead, :state, :tone, :asAt, :html, :rows::jsonb,
                        :mark, :follows, :seenBy, coalesce(:opens::timestamptz, now()))""")
                .param("ref", one.ref())
                .param("number", one.number())
                .param("council", fresh.council())
                .param("shelf", one.shelf())
                .param("title", one.face().title())
                .param("lead", one.face().lead())
                .param("state", one.face().state().words())
                .param("tone", one.face().state().tone().code())
                .param("asAt", one.face().asAt())
                .param("html", fresh.html())
                .param("rows", fresh.rows())
                .param("mark", one.mark())
                .param("follows", one.follows())
                .param("seenBy", fresh.seenBy())
                .param("opens", moment(fresh.opens()))
                .update();
    }

    /** Ends what is open or awaited of a thing where the next edition opens: one that was awaited never does. */
    void endForNext(String ref, @Nullable Instant opens) {
        jdbc.sql("""
                update publishing.edition
                   set until = least(coalesce(until, 'infinity'),
                                     greatest(opens, coalesce(:opens::timestamptz, now())))
                 where ref = :ref and (until is null or until > now())""").param("ref", ref).param("opens", moment(opens)).update();
    }

    /** Takes a thing off for good. @return how many editions that ended */
    int withdraw(String ref, String why) {
        return jdbc.sql("""
                update publishing.edition set until = greatest(opens, now()), withdrawn_why = :why
                 where ref = :ref and (until is null or until > now())""").param("ref", ref).param("why", why).update();
    }

    /** Lets what would open between two moments open at the second one. @return how many things that moved */
    int postpone(String council, Instant from, Instant to) {
        int moved = jdbc.sql("""
                update publishing.edition set opens = :to, until = case when until is null then null else
                       greatest(until, :to) end
                 where council = :council and opens > now() and opens >= :from and opens < :to
                   and (until is null or until > opens)""")
                .param("council", council)
                .param("from", moment(from))
                .param("to", moment(to))
                .update();
        jdbc.sql("""
                update publishing.edition set until = :to
                 where council = :council and until > now() and until >= :from and until < :to
                   and withdrawn_why = ''""")
                .param("council", council)
                .param("from", moment(from))
                .param("to", moment(to))
                .update();
        return moved;
    }

    /** Which of these things the public reads, or will. */
    List<String> open(Collection<String> refs) {
        return jdbc.sql("""
                select distinct ref from publishing.edition
                 where ref = any (:refs) and (until is null or until > now())""")
                .param("refs", refs.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Who could see the card of a thing before it was published first. */
    Optional<String> seenBy(String ref) {
        return jdbc.sql("select seen_by from publishing.edition where ref = :ref order by number desc limit 1")
                .param("ref", ref)
                .query(String.class)
                .optional();
    }

    /** The plans that lead to things of a council, by the reference of the thing. */
    Map<String, TreeSet<String>> plans(String council) {
        Map<String, TreeSet<String>> found = new LinkedHashMap<>();
        jdbc.sql("""
                with recursive below (plan, ref, depth) as (
                  select t.title, t.ref, 0 from thread.thing t where t.kind = 'plan' and t.council = :council
                  union
                  select b.plan, e.lower, b.depth + 1
                    from below b join thread.tie e on e.upper = b.ref and e.council = :council
                    join thread.thing x on x.ref = e.lower
                     and x.kind in ('priority','programme','strand','project','action','milestone','measure')
                   where b.depth < 6)
                select distinct plan, ref from below where depth > 0""").param("council", council).query(row -> {
            found.computeIfAbsent(row.getString("ref"), ref -> new TreeSet<>()).add(row.getString("plan"));
        });
        return found;
    }

    /** How often what a council shows has changed; 0 where it never has. @param council "*" for all together */
    long beat(String council) {
        return jdbc.sql("""
                select coalesce(sum(beat), 0) from publishing.open_beat where :council in (council, '*')""").param("council", council).query(Long.class).single();
    }

    /** When something of a council begins or ends by itself next. */
    Optional<Instant> nextTurn(String council) {
        return jdbc.sql("select publishing.next_turn(:council)")
                .param("council", council)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    List<String> councilsThatFollow() {
        return jdbc.sql("select distinct council from publishing.edition where until is null order by council")
                .query(String.class)
                .list();
    }

    /** Of these, the last change of each shelf that the public reads. */
    Map<String, Instant> modified(String council, Collection<String> shelves) {
        Map<String, Instant> found = new LinkedHashMap<>();
        jdbc.sql("""
                select shelf, max(opens) as at from publishing.edition
                 where council = :council and shelf = any (:shelves) and opens <= now()
                   and (until is null or until > now())
                 group by shelf""")
                .param("council", council)
                .param("shelves", shelves.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("shelf"), moment(row, "at"));
                });
        return found;
    }
}
