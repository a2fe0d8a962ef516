package org.goldenthread.benefits.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.profiles.Benefit.Profile;
import org.goldenthread.benefits.profiles.Benefit.Review;
import org.goldenthread.benefits.profiles.Benefit.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BenefitStore {
    private static final String COLUMNS = """
            select b.ref, b.category, b.cashable, b.recurring, b.unit, b.measure, b.baseline, b.baseline_on,
                   b.disbenefits, b.evidence, b.review_due, b.reviewed_on, b.review
              from benefits.benefit b join thread.thing t on t.ref = b.ref
            """;
    private final JdbcClient jdbc;

    BenefitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the room's own table. */
    record Kept(String ref, Profile profile, Review review) {
        static Kept read(ResultSet row, int n) throws SQLException {
            return new Kept(
                    row.getString("ref"),
                    new Profile(
                            Category.found(row.getString("category")).orElseThrow(),
                            row.getBoolean("cashable"),
                            row.getBoolean("recurring"),
                            row.getString("unit"),
                            row.getString("measure"),
                            row.getBigDecimal("baseline"),
                            row.getObject("baseline_on", LocalDate.class),
                            row.getString("disbenefits"),
                            row.getString("evidence")),
                    new Review(
                            row.getObject("review_due", LocalDate.class),
                            row.getObject("reviewed_on", LocalDate.class),
                            row.getString("review")));
        }
    }

    List<Kept> of(String council) {
        return jdbc.sql(COLUMNS + " where b.council = :council order by b.category, t.number")
                .param("council", council)
                .query(Kept::read)
                .list();
    }

    List<Kept> of(String council, Category category) {
        return jdbc.sql(COLUMNS + " where b.council = :council and b.category = :category order by t.number")
                .param("council", council)
                .param("category", category.code())
                .query(Kept::read)
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, String rest, BenefitFilter filter) {
        return jdbc.sql(select + """
                 where b.council = :council and t.council = :council
                   and (:category = '' or b.category = :category) and (:state = '' or t.state = :state)
                   and (:words = '' or t.ref = upper(:words) or t.title ilike :like)
                """ + rest)
                .param("council", filter.council())
                .param("category", filter.category())
                .param("state", filter.state())
                .param("words", filter.words())
                .param("like", "%" + filter.words().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One page of a list, and one more where there is one. */
    List<Kept> page(BenefitFilter filter, BenefitFilter.Turn turn) {
        var order = turn.order().sql();
        var beyond = turn.after() == null ? "" : """
                 and (%1$s, t.number) %2$s (
                     select %1$s, t.number from benefits.benefit b join thread.thing t on t.ref = b.ref
                      where b.ref = :after)""".formatted(order, turn.descending() ? "<" : ">");
        var by = " order by %1$s %2$s, t.number %2$s limit :size".formatted(order, turn.descending() ? "desc" : "asc");
        return asked(COLUMNS, beyond + by, filter)
                .param("after", turn.after())
                .param("size", turn.size() + 1)
                .query(Kept::read)
                .list();
    }

    long count(BenefitFilter filter) {
        return asked("select count(*) from benefits.benefit b join thread.thing t on t.ref = b.ref", "", filter)
                .query(Long.class)
                .single();
    }

    List<Kept> all(Collection<String> refs) {
        return jdbc.sql(COLUMNS + " where b.ref = any (:refs) order by t.number")
                .param("refs", refs.toArray(String[]::new))
                .query(Kept::read)
                .list();
    }

    void insert(String ref, String council, Profile profile, @Nullable LocalDate due) {
        jdbc.sql("""
                insert into benefits.benefit (ref, council, category, cashable, recurring, unit, measure, baseline,
                                              baseline_on, disbenefits, evidence, review_due)
                values (:ref, :council, :category, :cashable, :recurring, :unit, :measure, :baseline, :baselineOn,
                        :disbenefits, :evidence, :due)""")
                .param("ref", ref)
                .param("council", council)
                .param("due", due)
                .params(written(profile))
                .update();
    }

    void update(String ref, Profile profile, @Nullable LocalDate due) {
        jdbc.sql("""
                update benefits.benefit set category = :category, cashable = :cashable, recurring = :recurring,
                       unit = :unit, measure = :measure, baseline = :baseline, baseline_on = :baselineOn,
                       disbenefits = :disbenefits, evidence = :evidence, review_due = :due
                 where ref = :ref""")
                .param("ref", ref)
                .param("due", due)
                .params(written(profile))
                .update();
    }

    private static Map<String, @Nullable Object> written(Profile profile) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("category", profile.category().code());
        values.put("cashable", profile.cashable());
        values.put("recurring", profile.recurring());
        values.put("unit", profile.unit().strip());
        values.put("measure", profile.measure());
        values.put("baseline", profile.baseline());
        values.put("baselineOn", profile.baselineOn());
        values.put("disbenefits", profile.disbenefits());
        values.put("evidence", profile.evidence());
        return values;
    }

    void review(String ref, LocalDate done, String result) {
        jdbc.sql("update benefits.benefit set reviewed_on = :done, review = :result where ref = :ref")
                .param("ref", ref)
                .param("done", done)
                .param("result", result)
                .update();
    }

    Map<String, List<Share>> shares(Collection<String> refs) {
        var found = new HashMap<String, List<Share>>();
        jdbc.sql("""
                select e.ref, e.enabler, e.share from benefits.benefit_enabler e where e.ref = any (:refs)
                 order by e.share desc, e.enabler""")
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) ->
                        Map.entry(row.getString("ref"), new Share(row.getString("enabler"), row.getInt("share"))))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), ref -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    void setShares(String ref, String council, List<Share> shares) {
        jdbc.sql("delete from benefits.benefit_enabler where ref = :ref")
                .param("ref", ref)
                .update();
        shares.forEach(share -> jdbc.sql("""
                insert into benefits.benefit_enabler (ref, council, enabler, share)
                values (:ref, :council, :enabler, :share)""")
                .param("ref", ref)
                .param("council", council)
                .param("enabler", share.enabler())
                .param("share", share.hundredths())
                .update());
    }

    Map<String, List<Year>> years(Collection<String> refs) {
        var found = new HashMap<String, List<Year>>();
        jdbc.sql("""
                select y.id, y.ref, y.year, y.expected, y.actual from benefits.benefit_year y
                 where y.ref = any (:refs) and y.ended is null order by y.ref, y.year""")
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        row.getString("ref"),
                        new Year(
                                row.getLong("id"),
                                row.getInt("year"),
                                row.getBigDecimal("expected"),
                                row.getBigDecimal("actual"))))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), ref -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    int end(long id) {
        return jdbc.sql("""
                update benefits.benefit_year set ended = greatest(measures.moment(), recorded)
                 where id = :id and ended is null""").param("id", id).update();
    }

    void insertYear(String ref, String council, Year year, String why) {
        jdbc.sql("""
                insert into benefits.benefit_year (ref, council, year, expected, actual, why)
                values (:ref, :council, :year, :expected, :actual, :why)""")
                .param("ref", ref)
                .param("council", council)
                .param("year", year.year())
                .param("expected", year.expected())
                .param("actual", year.actual())
                .param("why", why)
                .update();
    }

    /** The benefits that a piece of work, or something below it, makes possible. */
    List<String> enabledBy(String enabler) {
        return jdbc.sql("""
                with recursive below (ref, depth) as (
                  select cast(:enabler as text) collate "C", 0
                  union
                  select i.lower, b.depth + 1 from below b join thread.tie i on i.upper = b.ref
                   where i.kind in ('delivered_by', 'contributed_to_by') and b.depth < 5)
                select distinct e.ref from benefits.benefit_enabler e join below w on w.ref = e.enabler order by 1""").param("enabler", enabler).query(String.class).list();
    }
}
