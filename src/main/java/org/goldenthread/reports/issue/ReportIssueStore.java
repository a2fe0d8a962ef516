package org.goldenthread.reports.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportIssueStore {
    private final JdbcClient jdbc;

    ReportIssueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a snapshot is kept, and what its bytes hash to. */
    record Kept(long document, String hash) {}

    Optional<Kept> find(String ref) {
        return jdbc.sql("select document, hash from reports.issue where ref = :ref")
                .param("ref", ref)
                .query((row, n) -> new Kept(row.getLong("document"), row.getString("hash")))
                .optional();
    }

    void insert(String ref, String council, Kept kept, LocalDate day, int doubtful) {
        jdbc.sql("""
                insert into reports.issue (ref, council, document, hash, day, doubtful, account)
                values (:ref, :council, :document, :hash, :day, :doubtful, access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("document", kept.document())
                .param("hash", kept.hash())
                .param("day", day)
                .param("doubtful", doubtful)
                .update();
    }
}
