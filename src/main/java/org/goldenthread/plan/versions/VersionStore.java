package org.goldenthread.plan.versions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plan.Approval;
import org.goldenthread.plan.Plan.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VersionStore {
    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> versions(String ref) {
        return jdbc.sql("""
                select number, state, note, body, decided, reference, kept from plan.plan_version
                 where ref = :ref order by number desc""")
                .param("ref", ref)
                .query((row, n) -> new Version(
                        row.getInt("number"),
                        Plan.Standing.ofCode(row.getString("state")),
                        row.getString("note"),
                        new Approval(
                                row.getString("body"),
                                row.getObject("decided", LocalDate.class),
                                row.getString("reference")),
                        row.getTimestamp("kept").toInstant()))
                .list();
    }

    void addVersion(String ref, String council, Version version, String snapshot) {
        jdbc.sql("""
                insert into plan.plan_version
                  (ref, council, number, state, note, body, decided, reference, snapshot, account)
                values (:ref, :council, :number, :state, :note, :body, :decided, :reference, :snapshot::jsonb,
                        access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("number", version.number())
                .param("state", version.standing().code())
                .param("note", version.note())
                .param("body", version.approval().body())
                .param("decided", version.approval().decided())
                .param("reference", version.approval().reference())
                .param("snapshot", snapshot)
                .update();
    }

    void supersede(String ref) {
        jdbc.sql("update plan.plan_version set state = 'superseded' where ref = :ref and state = 'approved'")
                .param("ref", ref)
                .update();
    }

    Optional<String> snapshot(String ref, int number) {
        return jdbc.sql("select snapshot::text from plan.plan_version where ref = :ref and number = :number")
                .param("ref", ref)
                .param("number", number)
                .query(String.class)
                .optional();
    }
}
