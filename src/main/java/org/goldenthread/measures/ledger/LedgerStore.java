package org.goldenthread.measures.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerStore {
    /** Bodies come as bytes instead of letters when the driver prepares the statement at once. */
    private static final int AT_ONCE = -1;

    private static final int LEAVES_AT_A_TIME = 200;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LedgerStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** A leaf as read. */
    record Leaf(Series series, int scale, byte[] body) {}

    /** Takes leaves one by one. */
    interface Reader {
        void leaf(Leaf leaf);
    }

    /**
     * Reads the leaves of measures, those of a series one after the other, the earliest batch first.
     *
     * @param at as known then; null for now
     */
    void read(Collection<String> measures, Collection<Figure> figures, @Nullable Instant at, Reader reader) {
        var known =
                at == null ? "b.taken_back is null" : "b.recorded <= ? and (b.taken_back is null or b.taken_back > ?)";
        template.query(
                connection -> {
                    var statement = connection.prepareStatement("""
                            select l.ref, l.figure, l.months, l.days, l.scale, l.body
                              from measures.leaf l join measures.batch b on b.id = l.batch
                             where l.ref = any (?) and l.figure = any (?) and\s""" + known + "\n" + """
                             order by l.ref, l.figure, l.months, l.days, l.batch, l.id""");
                    statement.unwrap(PGStatement.class).setPrepareThreshold(AT_ONCE);
                    statement.setFetchSize(LEAVES_AT_A_TIME);
                    statement.setArray(1, connection.createArrayOf("text", measures.toArray()));
                    statement.setArray(2, connection.createArrayOf("smallint", codes(figures)));
                    if (at != null) {
                        moment(statement, 3, at);
                        moment(statement, 4, at);
                    }
                    return statement;
                },
                (ResultSet row) -> reader.leaf(leaf(row)));
    }

    private static Object[] codes(Collection<Figure> figures) {
        return figures.stream().map(Figure::code).toArray();
    }

    private static void moment(PreparedStatement statement, int place, Instant at) throws SQLException {
        statement.setObject(place, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        var series =
                new Series(row.getString(1), Figure.ofCode(row.getInt(2)), new Length(row.getInt(3), row.getInt(4)));
        return new Leaf(series, row.getInt(5), row.getBytes(6));
    }

    Map<String, Long> beats(Collection<String> measures) {
        Map<String, Long> beats = new HashMap<>();
        jdbc.sql("select ref, beat from measures.beat where ref = any (:refs)")
                .param("refs", measures.toArray(String[]::new))
                .query((ResultSet row) -> {
                    beats.put(row.getString(1), row.getLong(2));
                });
        return beats;
    }

    long insert(String council, Batch.Source source, long figures) {
        return jdbc.sql("""
                insert into measures.batch (council, origin, words, document, account, figures)
                values (:council, :origin, :words, :document, access.who(), :figures) returning id""")
                .param("council", council)
                .param("origin", source.origin().code())
                .param("words", source.words())
                .param("document", source.document(), Types.BIGINT)
                .param("figures", figures)
                .query(Long.class)
                .single();
    }

    void insert(String council, long batch, Series series, List<Sheaf.Cut> cuts) {
        template.batchUpdate("""
                insert into measures.leaf (ref, council, batch, figure, months, days, scale, cells, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", cuts, 100, (statement, cut) -> {
            statement.setString(1, series.measure());
            statement.setString(2, council);
            statement.setLong(3, batch);
            statement.setInt(4, series.figure().code());
            statement.setInt(5, series.length().months());
            statement.setInt(6, series.length().days());
            statement.setInt(7, cut.scale());
            statement.setInt(8, cut.body().cells());
            statement.setBytes(9, cut.body().bytes());
        });
    }

    private static Batch batch(ResultSet row, int n) throws SQLException {
        var takenBack = row.getObject("taken_back", OffsetDateTime.class);
        return new Batch(
                row.getLong("id"),
                row.getString("council"),
                new Batch.Source(
                        Batch.Origin.ofCode(row.getString("origin")),
                        row.getString("words"),
                        row.getObject("document", Long.class)),
                row.getObject("account", Long.class),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                row.getLong("figures"),
                new Batch.Fate(
                        takenBack == null ? null : takenBack.toInstant(),
                        row.getObject("taken_by", Long.class),
                        row.getString("taken_why")));
    }

    private static final String BATCH = """
            select id, council, origin, words, document, account, recorded, figures, taken_back, taken_by, taken_why
              from measures.batch""";

    Optional<Batch> batch(long id) {
        return jdbc.sql(BATCH + " where id = :id")
                .param("id", id)
                .query(LedgerStore::batch)
                .optional();
    }

    /** The latest first; those before a number. */
    List<Batch> batches(String council, long before, int most) {
        return jdbc.sql(BATCH + " where council = :council and id < :before order by id desc limit :most")
                .param("council", council)
                .param("before", before)
                .param("most", most)
                .query(LedgerStore::batch)
                .list();
    }

    List<String> measuresOf(long batch) {
        return jdbc.sql("select distinct ref from measures.leaf where batch = :batch")
                .param("batch", batch)
                .query(String.class)
                .list();
    }

    List<Leaf> leavesOf(long batch) {
        return jdbc.sql("""
                select ref, figure, months, days, scale, body from measures.leaf where batch = :batch order by id""").param("batch", batch).query((row, n) -> leaf(row)).list();
    }

    int takeBack(long batch, String why) {
        return jdbc.sql("""
                update measures.batch set taken_back = measures.moment(), taken_by = access.who(), taken_why = :why
                 where id = :id and taken_back is null""").param("id", batch).param("why", why).update();
    }

    /** One word on a figure that the ledger has had, the earliest first. */
    record Said(long batch, Leaf leaf) {}

    /** Every leaf of a series with its batch, also those taken back. */
    List<Said> said(Series series) {
        return jdbc.sql("""
                select ref, figure, months, days, scale, body, batch from measures.leaf
                 where ref = :ref and figure = :figure and months = :months and days = :days order by batch, id""")
                .param("ref", series.measure())
                .param("figure", series.figure().code())
                .param("months", series.length().months())
                .param("days", series.length().days())
                .query((row, n) -> new Said(row.getLong(7), leaf(row)))
                .list();
    }

    List<Batch> batches(Collection<Long> ids) {
        return jdbc.sql(BATCH + " where id = any (:ids) order by id")
                .param("ids", ids.toArray(Long[]::new))
                .query(LedgerStore::batch)
                .list();
    }
}
