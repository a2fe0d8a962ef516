package org.goldenthread.governance.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ItemStore {
    private static final String SELECT = """
            select id, ref, position, title, sort, exempt, paper, about, post, wanted, received, obligation, outcome,
                   minute
              from governance.item
            """;
    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Item read(ResultSet row, int n) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("ref"),
                row.getInt("position"),
                new Item.Words(
                        row.getString("title"), Item.Sort.ofCode(row.getString("sort")), row.getBoolean("exempt")),
                new Item.Paper(
                        row.getString("paper"),
                        row.getString("about"),
                        row.getString("post"),
                        row.getBoolean("wanted"),
                        row.getObject("received", LocalDate.class),
                        row.getObject("obligation", Long.class)),
                new Item.Minute(Item.Outcome.ofCode(row.getString("outcome")), row.getString("minute")));
    }

    /** Those of these meetings, by meeting and number. */
    List<Item> of(Collection<String> meetings) {
        return jdbc.sql(SELECT + " where ref = any (:refs) order by ref, position, id")
                .param("refs", meetings.toArray(String[]::new))
                .query(ItemStore::read)
                .list();
    }

    /** Those about a record, of the latest meetings first. */
    List<Item> about(String record) {
        return jdbc.sql(SELECT + """
                 where about = :about
                 order by (select m.day from governance.meeting m where m.ref = item.ref) desc, id limit 20""")
                .param("about", record)
                .query(ItemStore::read)
                .list();
    }

    List<String> exempt(String council) {
        return jdbc.sql("""
                select distinct about from governance.item
                 where council = :council and exempt and about is not null""").param("council", council).query(String.class).list();
    }

    Optional<Item> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ItemStore::read)
                .optional();
    }

    /** The papers that these posts still owe to meetings that have not taken place. */
    List<Item> owed(String council, Collection<String> posts) {
        return jdbc.sql(SELECT + """
                 where council = :council and wanted and received is null and post = any (:posts)
                   and ref in (select m.ref from governance.meeting m
                                where m.council = :council and m.state in ('scheduled','published'))
                 order by id""")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .query(ItemStore::read)
                .list();
    }

    void insert(String council, Item item) {
        words(jdbc.sql("""
                insert into governance.item (ref, council, position, title, sort, exempt, paper, about, post, wanted,
                  received, obligation)
                values (:ref, :council, :position, :title, :sort, :exempt, :paper, :about, :post, :wanted,
                  :received, :obligation)"""), item)
                .param("ref", item.ref())
                .param("council", council)
                .update();
    }

    void update(Item item) {
        words(jdbc.sql("""
                update governance.item set position = :position, title = :title, sort = :sort, exempt = :exempt,
                  paper = :paper, about = :about, post = :post, wanted = :wanted, received = :received,
                  obligation = :obligation where id = :id"""), item).param("id", item.id()).update();
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec spec, Item item) {
        return spec.param("position", item.position())
                .param("title", item.words().title())
                .param("sort", item.words().sort().code())
                .param("exempt", item.words().exempt())
                .param("paper", item.paper().words())
                .param("about", item.paper().about())
                .param("post", item.paper().post())
                .param("wanted", item.paper().wanted())
                .param("received", item.paper().received(), Types.DATE)
                .param("obligation", item.paper().obligation(), Types.BIGINT);
    }

    /** How many rows that were: none where the paper is another post's. */
    int receive(long id, String paper, @Nullable LocalDate day) {
        return jdbc.sql("update governance.item set paper = :paper, received = :day where id = :id")
                .param("id", id)
                .param("paper", paper)
                .param("day", day, Types.DATE)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from governance.item where id = :id").param("id", id).update();
    }
}
