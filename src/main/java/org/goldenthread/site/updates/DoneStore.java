package org.goldenthread.site.updates;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DoneStore {
    private final JdbcClient jdbc;

    DoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Done> since(String council, long account, Instant moment) {
        return jdbc.sql("""
                select sort, duty, subject, title, about, href, said, done from site.update_done
                 where council = :council and account = :account and done >= :since order by done""")
                .param("council", council)
                .param("account", account)
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Done(
                        row.getString("sort"),
                        row.getString("duty"),
                        new Duty.What(
                                row.getString("subject"),
                                row.getString("title"),
                                row.getString("about"),
                                row.getString("href")),
                        row.getString("said"),
                        row.getObject("done", OffsetDateTime.class).toInstant()))
                .list();
    }

    void write(String council, long account, Done done) {
        jdbc.sql("""
                insert into site.update_done (council, account, sort, duty, subject, title, about, href, said, done)
                values (:council, :account, :sort, :duty, :subject, :title, :about, :href, :said, :done)
                on conflict (account, council, sort, duty) do update set subject = excluded.subject,
                   title = excluded.title, about = excluded.about, href = excluded.href, said = excluded.said,
                   done = excluded.done""")
                .param("council", council)
                .param("account", account)
                .param("sort", done.sort())
                .param("duty", done.key())
                .param("subject", done.what().ref())
                .param("title", done.what().title())
                .param("about", done.what().about())
                .param("href", done.what().href())
                .param("said", done.words())
                .param("done", done.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
