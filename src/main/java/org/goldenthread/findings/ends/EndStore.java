package org.goldenthread.findings.ends;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EndStore {
    private final JdbcClient jdbc;

    EndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thing at which something is missing, and what. */
    record At(String ref, String title, String what) {}

    /** Which council, which things (null for all), and how many are wanted. */
    record Scope(String council, @Nullable Set<String> among, int most) {}

    private List<At> found(String sql, Scope scope, LocalDate today) {
        var among = scope.among() == null ? "" : " and t.ref = any (:among)";
        return jdbc.sql(sql.replace("{scope}", "t.council = :council" + among) + " limit :most")
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("today", today)
                .param("most", scope.most())
                .query((row, n) -> new At(row.getString("ref"), row.getString("title"), row.getString("what")))
                .list();
    }

    List<At> unanswered(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, '' as what from thread.thing t
                 where t.kind = 'finding' and t.state = 'no answer' and {scope} order by t.number""", scope, today);
    }

    List<At> withoutOwner(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, '' as what from thread.thing t
                 where t.kind = 'finding' and t.owner is null and {scope} order by t.number""", scope, today);
    }

    List<At> declinedWithGaps(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, regexp_replace(concat_ws(', ', case when r.reason = '' then 'why' end,
                       case when r.declined_by = '' then 'who decided' end,
                       case when r.declined_on is null then 'when' end,
                       case when r.review is null then 'when it is looked at again' end),
                       ', ([^,]*)$', ' or \\1') as what
                  from findings.response r join thread.thing t on t.ref = r.ref
                 where r.kind = 'declined' and r.council = :council and {scope}
                   and (r.reason = '' or r.declined_by = '' or r.declined_on is null or r.review is null)
                 order by t.number""", scope, today);
    }

    List<At> reviewsDue(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, to_char(min(r.review), 'FMDD Mon YYYY') as what
                  from findings.response r join thread.thing t on t.ref = r.ref
                 where r.kind = 'declined' and r.council = :council and r.review < :today and {scope}
                 group by t.ref order by min(r.review), t.number""", scope, today);
    }

    List<At> undeclared(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, string_agg(distinct c.abbreviation, ', ') as what
                  from findings.citation c join thread.thing t on t.ref = c.ref
                 where c.source is null and c.council = :council and {scope}
                 group by t.ref order by t.number""", scope, today);
    }

    List<At> withoutPlace(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, string_agg(c.as_written, ', ' order by c.position) as what
                  from findings.citation c join thread.thing t on t.ref = c.ref
                 where c.type = 'none' and c.council = :council and {scope}
                 group by t.ref order by t.number""", scope, today);
    }

    List<At> untied(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, string_agg(r.named, ', ' order by r.position) as what
                  from findings.response r join thread.thing t on t.ref = r.ref
                 where r.kind = 'work' and r.tied is null and r.council = :council and {scope}
                 group by t.ref order by t.number""", scope, today);
    }

    /** Sources whose paragraphs are declared. */
    List<At> counted(Scope scope, LocalDate today) {
        return found("""
                select t.ref, t.title, s.abbreviation as what
                  from findings.source s join thread.thing t on t.ref = s.ref
                 where {scope} and exists (select from findings.source_paragraph p where p.ref = s.ref)
                 order by t.number""", scope, today);
    }
}
