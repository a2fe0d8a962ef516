package org.goldenthread.delivery.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.messages.Message.About;
import org.goldenthread.delivery.messages.Message.Plan;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MessageStore {
    private static final String FROM = """
             from delivery.message m join thread.thing t on t.ref = m.ref left join thread.thing o on o.ref = m.owner
            """;
    private static final String COLUMNS = """
            select m.id, m.ref, m.council, t.title, t.kind, m.audience, m.words, m.channel, m.due, m.owner,
                   m.owner_named, m.done, m.version
            """;
    private static final String WANTED = """
             where m.council = :council and (:within = '' or m.ref in (select delivery.below(:within)))
               and (:state = '' or (:state = 'done' and m.done is not null)
                    or (:state = 'overdue' and m.done is null and m.due < :today)
                    or (:state = 'to come' and m.done is null and m.due >= :today))
            """;
    /** What {@link Control.Counted} counts: all messages, those told, those overdue. */
    static final String COUNTS = """
            array[count(*), count(done), count(*) filter (where done is null and due < :today)]
              from delivery.message where council = :council
               and (:within = '' or ref in (select ref from inside))
            """;

    private static final Orders ORDERS = new Orders(
            "(m.done is not null), m.due, m.id",
            Map.of(
                    "audience", "m.audience",
                    "about", "t.title",
                    "channel", "nullif(m.channel, '')",
                    "due", "m.due",
                    "owner", "coalesce(o.title, nullif(m.owner_named, ''))",
                    "done", "m.done"));
    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which messages; a state is "done", "overdue" or "to come", and empty words mean any. */
    record Wanted(String council, String within, String state, LocalDate today) {}

    private static Message read(ResultSet row, int n) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("council"),
                new About(row.getString("title"), row.getString("kind")),
                new Plan(
                        row.getString("audience"),
                        row.getString("words"),
                        row.getString("channel"),
                        row.getObject("due", LocalDate.class),
                        row.getString("owner"),
                        row.getString("owner_named")),
                row.getObject("done", LocalDate.class),
                row.getInt("version"));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("state", wanted.state())
                .param("today", wanted.today());
    }

    List<Message> page(Wanted wanted, ListRequest request) {
        return asked(COLUMNS + FROM + WANTED + ORDERS.by(request), wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query(MessageStore::read)
                .list();
    }

    long count(Wanted wanted) {
        return asked("select count(*)" + FROM + WANTED, wanted)
                .query(Long.class)
                .single();
    }

    Optional<Message> find(long id) {
        return jdbc.sql(COLUMNS + FROM + "where m.id = :id")
                .param("id", id)
                .query(MessageStore::read)
                .optional();
    }

    /** Whether the undertaking tells this audience the same already. */
    boolean known(Message one) {
        return jdbc.sql("""
                select exists (select from delivery.message
                                where ref = :ref and audience = :audience and words = :words and id <> :id)""")
                .param("ref", one.ref())
                .param("audience", one.plan().audience())
                .param("words", one.plan().words())
                .param("id", one.id())
                .query(Boolean.class)
                .single();
    }

    long insert(Message one) {
        return written(jdbc.sql("""
                        insert into delivery.message
                          (ref, council, audience, words, channel, due, owner, owner_named, done)
                        values (:ref, :council, :audience, :words, :channel, :due, :owner, :named, :done)
                        returning id""").param("ref", one.ref()).param("council", one.council()), one)
                .query(Long.class)
                .single();
    }

    int update(Message one) {
        return written(jdbc.sql("""
                        update delivery.message set audience = :audience, words = :words, channel = :channel,
                               due = :due, owner = :owner, owner_named = :named, done = :done, version = version + 1
                         where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Message one) {
        return statement
                .param("audience", one.plan().audience())
                .param("words", one.plan().words())
                .param("channel", one.plan().channel())
                .param("due", one.plan().due())
                .param("owner", one.plan().owner())
                .param("named", one.plan().ownerNamed())
                .param("done", one.done());
    }

    void delete(long id) {
        jdbc.sql("delete from delivery.message where id = :id").param("id", id).update();
    }
}
