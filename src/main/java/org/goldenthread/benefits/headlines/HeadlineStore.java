package org.goldenthread.benefits.headlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.benefits.headlines.Headline.Basis;
import org.goldenthread.benefits.headlines.Headline.Figure;
import org.goldenthread.benefits.headlines.Headline.Rest;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HeadlineStore {
    private final JdbcClient jdbc;

    HeadlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the room's own table. */
    record Kept(String ref, Figure figure) {}

    List<Kept> of(String council) {
        return jdbc.sql("""
                select h.ref, h.first, h.last, h.pence, h.basis, h.said_in, h.said_on from benefits.headline h
                 where h.council = :council order by h.first desc, h.last, h.said_on desc nulls last, h.ref""")
                .param("council", council)
                .query((row, n) -> new Kept(
                        row.getString("ref"),
                        new Figure(
                                row.getInt("first"),
                                row.getInt("last"),
                                new Money(row.getLong("pence")),
                                Basis.found(row.getString("basis")).orElseThrow(),
                                row.getString("said_in"),
                                row.getObject("said_on", LocalDate.class))))
                .list();
    }

    void insert(String ref, String council, Figure figure) {
        jdbc.sql("""
                insert into benefits.headline (ref, council, first, last, pence, basis, said_in, said_on)
                values (:ref, :council, :first, :last, :pence, :basis, :saidIn, :saidOn)""")
                .param("ref", ref)
                .param("council", council)
                .params(written(figure))
                .update();
    }

    void update(String ref, Figure figure) {
        jdbc.sql("""
                update benefits.headline set first = :first, last = :last, pence = :pence, basis = :basis,
                       said_in = :saidIn, said_on = :saidOn where ref = :ref""").param("ref", ref).params(written(figure)).update();
    }

    private static Map<String, @Nullable Object> written(Figure figure) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("first", figure.first());
        values.put("last", figure.last());
        values.put("pence", figure.amount().pence());
        values.put("basis", figure.basis().code());
        values.put("saidIn", figure.saidIn());
        values.put("saidOn", figure.saidOn());
        return values;
    }

    /** The lines of each of these headlines. */
    Map<String, List<String>> lines(Collection<String> refs) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("select l.ref, l.saving from benefits.headline_line l where l.ref = any (:refs) order by l.saving")
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("ref"), row.getString("saving")))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), ref -> new java.util.ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    Map<String, List<Rest>> rest(Collection<String> refs) {
        var found = new HashMap<String, List<Rest>>();
        jdbc.sql(
                        "select r.id, r.ref, r.name, r.pence from benefits.headline_rest r where r.ref = any (:refs) order by r.id")
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        row.getString("ref"),
                        new Rest(row.getLong("id"), row.getString("name"), new Money(row.getLong("pence")))))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), ref -> new java.util.ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    void setLines(String ref, String council, Set<String> savings) {
        jdbc.sql("delete from benefits.headline_line where ref = :ref and saving <> all (:kept)")
                .param("ref", ref)
                .param("kept", savings.toArray(String[]::new))
                .update();
        jdbc.sql("""
                insert into benefits.headline_line (ref, council, saving)
                select :ref, :council, s.ref from benefits.saving s
                 where s.council = :council and s.ref = any (:savings)
                on conflict do nothing""")
                .param("ref", ref)
                .param("council", council)
                .param("savings", savings.toArray(String[]::new))
                .update();
    }

    void addRest(String ref, String council, String name, Money amount) {
        jdbc.sql("""
                insert into benefits.headline_rest (ref, council, name, pence) values (:ref, :council, :name, :pence)""")
                .param("ref", ref)
                .param("council", council)
                .param("name", name)
                .param("pence", amount.pence())
                .update();
    }

    int dropRest(String ref, long id) {
        return jdbc.sql("delete from benefits.headline_rest where ref = :ref and id = :id")
                .param("ref", ref)
                .param("id", id)
                .update();
    }

    /** The headlines that count a line. */
    List<String> counting(String saving) {
        return jdbc.sql("select l.ref from benefits.headline_line l where l.saving = :saving order by l.ref")
                .param("saving", saving)
                .query(String.class)
                .list();
    }

    /**
     * Whether an amount of a line, a headline or what a headline names besides lies between two sums.
     *
     * @param year the only year that counts, or 0 for all
     */
    boolean anywhere(String council, int year, Money from, Money to) {
        return jdbc.sql("""
                select exists (select from benefits.line_year y
                   where y.council = :council and y.ended is null and (:year = 0 or y.year = :year)
                     and (y.planned between :from and :to or y.forecast between :from and :to
                          or y.delivered between :from and :to or y.full_year between :from and :to))
                 or exists (select from benefits.headline h
                   where h.council = :council and (:year = 0 or :year between h.first and h.last)
                     and h.pence between :from and :to)
                 or exists (select from benefits.headline_rest r
                   where r.council = :council and r.pence between :from and :to)""")
                .param("council", council)
                .param("year", year)
                .param("from", from.pence())
                .param("to", to.pence())
                .query(Boolean.class)
                .single();
    }
}
