package org.goldenthread.thread.search;

import java.util.List;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SearchStore {
    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is found is asked for again under the visitor's own rights, which are narrower for some kinds. */
    List<Search.Hit> find(String words, String kind, String council, int most) {
        return jdbc.sql("""
                select found.ref, found.kind, found.council, found.title, found.state, found.tone, found.snippet
                  from thread.search(:words, :kind, :council, :most) found
                 where (select true from thread.thing t where t.ref = found.ref)""")
                .param("words", words)
                .param("kind", kind)
                .param("council", council)
                .param("most", most)
                .query((row, n) -> new Search.Hit(
                        row.getString("ref"),
                        row.getString("kind"),
                        row.getString("council"),
                        row.getString("title"),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getString("snippet")))
                .list();
    }
}
