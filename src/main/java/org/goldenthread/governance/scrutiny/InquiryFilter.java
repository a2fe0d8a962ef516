package org.goldenthread.governance.scrutiny;

import org.goldenthread.governance.Paging;
import org.goldenthread.site.list.ListRequest;

/**
 * Which inquiries of the work programme, in which order.
 *
 * @param shared whether those that other councils share are among them
 * @param state empty for those that are not over; all, or the code of a state
 * @param committee one that looks at it, alone or in a joint group
 */
public record InquiryFilter(
        String council,
        boolean shared,
        String state,
        String committee,
        String how,
        String source,
        String words,
        Paging paging) {

    /** What the list can be sorted by. */
    private enum Order {
        DAY("coalesce(q.day, date '9999-12-31')"),
        TITLE("lower(t.title)"),
        HOW("q.how"),
        COMMITTEE("""
                lower(coalesce((select b.title from governance.inquiry_body l join thread.thing b on b.ref = l.body
                                 where l.ref = q.ref order by l.position limit 1), ''))""");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        static Order ofCode(String code) {
            return switch (code) {
                case "title" -> TITLE;
                case "committee" -> COMMITTEE;
                case "how" -> HOW;
                default -> DAY;
            };
        }
    }

    /** What an address asks for; without an order the next day first, what has none last. */
    public static InquiryFilter asked(String council, ListRequest request) {
        return new InquiryFilter(
                council,
                request.filter("scope").equals("shared"),
                request.filter("state"),
                request.filter("committee"),
                request.filter("how"),
                request.filter("source"),
                request.filter("q"),
                Paging.asked(request, Order.ofCode(request.sort()).sql, request.descending()));
    }
}
