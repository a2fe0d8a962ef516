package org.goldenthread.governance.scrutiny;

import java.sql.Types;
import java.util.List;
import org.goldenthread.governance.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the inquiries of one page of the work programme. */
@Repository
class InquiryListStore {
    private static final String FROM = "from governance.inquiry q join thread.thing t on t.ref = q.ref";
    private final JdbcClient jdbc;

    InquiryListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than the page holds, where there are more. */
    List<Inquiry> page(InquiryFilter filter) {
        return asked(
                        jdbc.sql(InquiryStore.SELECT
                                + where(filter)
                                + filter.paging().sql(FROM)),
                        filter)
                .param("after", filter.paging().after(), Types.VARCHAR)
                .param("most", filter.paging().most())
                .query(InquiryStore::read)
                .list();
    }

    long count(InquiryFilter filter) {
        return asked(jdbc.sql("select count(*) " + FROM + where(filter)), filter)
                .query(Long.class)
                .single();
    }

    private static String where(InquiryFilter filter) {
        var where = new StringBuilder(
                filter.shared()
                        ? " where (q.council = :council or t.publication <> 'internal')"
                        : " where q.council = :council");
        where.append(
                switch (filter.state()) {
                    case "" -> " and q.state not in ('reported','dropped')";
                    case "all" -> "";
                    default -> " and q.state = :state";
                });
        add(where, filter.committee(), """
                exists (select from governance.inquiry_body b where b.ref = q.ref and b.body = :committee)""");
        add(where, filter.how(), "q.how = :how");
        add(where, filter.source(), "q.source = :source");
        add(where, filter.words(), "(t.ref ilike :words or t.title ilike :words or q.reason ilike :words)");
        return where.toString();
    }

    private static void add(StringBuilder where, String asked, String condition) {
        if (!asked.isBlank()) {
            where.append(" and ").append(condition);
        }
    }

    private static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, InquiryFilter filter) {
        return statement
                .param("council", filter.council())
                .param("state", filter.state())
                .param("committee", filter.committee())
                .param("how", filter.how())
                .param("source", filter.source())
                .param("words", Paging.like(filter.words()));
    }
}
