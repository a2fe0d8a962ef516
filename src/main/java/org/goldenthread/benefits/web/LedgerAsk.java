package org.goldenthread.benefits.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger.Order;
import org.goldenthread.benefits.SavingsLedger.Turn;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the ledger.
 *
 * @param known the day whose end the ledger is shown as known at; absent for now
 * @param unread a day that was typed and cannot be read; empty where there is none
 */
record LedgerAsk(SavingFilter filter, Turn turn, @Nullable LocalDate known, String unread) {
    static final String ALL = "all";
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    static LedgerAsk of(String council, ListRequest request, Worth worth) {
        var typed = request.filter("known");
        var day = day(typed);
        var filter = new SavingFilter(
                council,
                request.filter("year").equals(ALL) ? 0 : worth.year(request.filter("year")),
                new SavingFilter.What(
                        request.filter("under"),
                        request.filter("type"),
                        request.filter("cashable"),
                        request.filter("state"),
                        request.filter("q"),
                        request.filter("strand")),
                new SavingFilter.Who(request.filter("service"), request.filter("owner")),
                day == null
                        ? null
                        : day.plusDays(1).atStartOfDay(HERE).toInstant().minusMillis(1));
        return new LedgerAsk(
                filter,
                new Turn(order(request.sort()), request.descending(), request.after(), request.size()),
                day,
                day == null ? typed : "");
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isEmpty()
                ? null
                : new org.goldenthread.intake.typed.Typed(java.util.Map.of("day", typed)).day("day");
    }

    private static Order order(String sort) {
        return switch (sort) {
            case "title" -> Order.TITLE;
            case "state" -> Order.STATE;
            case "owner" -> Order.OWNER;
            case "planned" -> Order.PLANNED;
            case "forecast" -> Order.FORECAST;
            case "delivered" -> Order.DELIVERED;
            default -> Order.NUMBER;
        };
    }

    /** "2026/27" or "all years". */
    String yearWords() {
        return filter.year() == 0 ? "all years together" : LineYear.words(filter.year());
    }
}
