package org.goldenthread.benefits.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.benefits.claims.Claim.Sort;
import org.goldenthread.benefits.claims.Overlap.Settlement;
import org.goldenthread.benefits.claims.Overlap.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClaimStore {
    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Claim claim(ResultSet row, String prefix) throws SQLException {
        return new Claim(
                row.getLong(prefix + "id"),
                row.getString(prefix + "ref"),
                Sort.valueOf(row.getString("sort").toUpperCase(java.util.Locale.ROOT)),
                row.getString(prefix + "what"),
                row.getObject(prefix + "starts", LocalDate.class),
                row.getObject(prefix + "ends", LocalDate.class));
    }

    List<Claim> of(String ref) {
        return jdbc.sql("""
                select c.id, c.ref, c.sort, c.what, c.starts, c.ends from benefits.claim c where c.ref = :ref
                 order by c.sort, c.key, c.starts""").param("ref", ref).query((row, n) -> claim(row, "")).list();
    }

    void insert(Claim claim, String council) {
        jdbc.sql("""
                insert into benefits.claim (ref, council, sort, what, starts, ends)
                values (:ref, :council, :sort, :what, :starts, :ends)""")
                .param("ref", claim.ref())
                .param("council", council)
                .param("sort", claim.sort().code())
                .param("what", claim.what().strip())
                .param("starts", claim.starts())
                .param("ends", claim.ends())
                .update();
    }

    int delete(String ref, long id) {
        return jdbc.sql("delete from benefits.claim where ref = :ref and id = :id")
                .param("ref", ref)
                .param("id", id)
                .update();
    }

    /** Two claims on the same, and how that was settled. */
    record Pair(Claim one, Claim other, @Nullable Settlement settled) {}

    /** Every pair of counting lines that claim the same on some day; of one line where a reference is given. */
    List<Pair> pairs(String council, @Nullable String ref) {
        return jdbc.sql("""
                select a.sort, a.id as one_id, a.ref as one_ref, a.what as one_what, a.starts as one_starts,
                       a.ends as one_ends, b.id as other_id, b.ref as other_ref, b.what as other_what,
                       b.starts as other_starts, b.ends as other_ends, x.way, x.words, x.reason, x.decided
                  from benefits.claim a
                  join benefits.claim b on b.council = a.council and b.sort = a.sort and b.key = a.key and a.ref < b.ref
                   and a.starts <= coalesce(b.ends, date '9999-12-31')
                   and b.starts <= coalesce(a.ends, date '9999-12-31')
                  join benefits.saving s on s.ref = a.ref
                  join benefits.saving o on o.ref = b.ref
                  left join benefits.settlement x
                    on x.one = a.ref and x.other = b.ref and x.sort = a.sort and x.key = a.key
                 where a.council = :council and (cast(:ref as text) is null or a.ref = :ref or b.ref = :ref)
                   and (x.way is not null or s.state not in ('unachievable', 'withdrawn')
                        and o.state not in ('unachievable', 'withdrawn'))
                 order by x.way is not null, a.sort, a.key, a.ref, b.ref""")
                .param("council", council)
                .param("ref", ref)
                .query((row, n) -> new Pair(claim(row, "one_"), claim(row, "other_"), settlement(row)))
                .list();
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return way == null
                ? null
                : new Settlement(
                        Way.found(way).orElseThrow(),
                        row.getString("words"),
                        row.getString("reason"),
                        row.getObject("decided", LocalDate.class));
    }

    void settle(String council, Overlap overlap, Settlement how) {
        jdbc.sql("""
                insert into benefits.settlement (council, one, other, sort, key, way, words, reason, decided)
                values (:council, :one, :other, :sort, :key, :way, :words, :reason, :decided)""")
                .param("council", council)
                .param("one", overlap.one().ref())
                .param("other", overlap.other().ref())
                .param("sort", overlap.claim().sort().code())
                .param("key", overlap.claim().key())
                .param("way", how.way().code())
                .param("words", how.words())
                .param("reason", how.reason())
                .param("decided", how.decided())
                .update();
    }
}
