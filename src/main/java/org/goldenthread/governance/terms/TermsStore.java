package org.goldenthread.governance.terms;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TermsStore {
    private final JdbcClient jdbc;

    TermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a body, the latest version first. */
    List<Terms> of(String ref) {
        return jdbc.sql("""
                select version, words, agreed_at, agreed_on, why, account, made from governance.terms
                 where ref = :ref order by version desc limit 200""")
                .param("ref", ref)
                .query((row, n) -> new Terms(
                        row.getInt("version"),
                        row.getString("words"),
                        row.getString("agreed_at"),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getString("why"),
                        row.getObject("account", Long.class),
                        row.getObject("made", OffsetDateTime.class).toInstant()))
                .list();
    }

    Map<String, Boolean> agreed(String council) {
        var found = new HashMap<String, Boolean>();
        jdbc.sql("""
                select ref, bool_or(agreed_on <= current_date) as agreed from governance.terms
                 where council = :council group by ref""").param("council", council).query(row -> {
            found.put(row.getString("ref"), row.getBoolean("agreed"));
        });
        return found;
    }

    void insert(String ref, String council, int version, TermsOfReference.Draft draft) {
        jdbc.sql("""
                insert into governance.terms (ref, council, version, words, agreed_at, agreed_on, why, account)
                values (:ref, :council, :version, :words, :at, :on, :why, access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("version", version)
                .param("words", draft.words())
                .param("at", draft.agreedAt())
                .param("on", draft.agreedOn(), Types.DATE)
                .param("why", draft.why())
                .update();
    }
}
