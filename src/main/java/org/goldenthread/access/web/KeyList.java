package org.goldenthread.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.goldenthread.access.keys.ApiKey;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;

/** Keys as a list: one's own with their councils, or those of a council with whose they are. All fit on one page. */
final class KeyList {
    private final ListRequest request;
    private final Clock clock;

    KeyList(ListRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    Listing<ApiKey> own(List<ApiKey> keys) {
        return of(
                keys,
                Column.sortable(
                        "council", "Council", key -> Cell.text(key.council().name())),
                "You have made no key yet. Make one for a program that is to read or write in your place.");
    }

    Listing<ApiKey> ofCouncil(List<ApiKey> keys) {
        return of(
                keys,
                Column.sortable("owner", "Whose", key -> Cell.text(key.account().name())),
                "No program has a key to this council. Whoever has a role in it may make one on their own page.");
    }

    private Listing<ApiKey> of(List<ApiKey> keys, Column<ApiKey> whose, String empty) {
        var found = keys.stream().filter(this::matches).sorted(order(whose)).toList();
        var columns = new ArrayList<Column<ApiKey>>();
        columns.add(Column.sortable(
                "name", "Key", key -> Cell.link(key.name(), "/access/keys/" + key.id(), key.prefix() + "…")));
        columns.add(whose);
        columns.add(Column.sortable("scopes", "May", key -> Cell.text(key.scopeWords())));
        columns.add(Column.sortable("state", "State", key -> Cell.status(key.state(LocalDate.now(clock)))));
        columns.add(Column.sortable("used", "Last used", key -> used(key.life().used())));
        columns.add(Column.sortable("ends", "Last day", key -> Cell.day(key.lastDay())));
        return new Listing<>(
                request, "keys", columns, found, List.of(Filter.words(request)), found.size(), null, empty);
    }

    private Cell used(@Nullable Instant used) {
        return Cell.text(used == null ? "Never" : Times.ago(used, clock.instant(), clock.getZone()));
    }

    private boolean matches(ApiKey key) {
        var words = request.filter("q").toLowerCase(Locale.UK);
        return (key.name() + " " + key.prefix() + " " + key.account().name())
                .toLowerCase(Locale.UK)
                .contains(words);
    }

    private Comparator<ApiKey> order(Column<ApiKey> whose) {
        Comparator<ApiKey> order =
                switch (request.sort()) {
                    case "name" -> Comparator.comparing(ApiKey::name, String.CASE_INSENSITIVE_ORDER);
                    case "council", "owner" ->
                        Comparator.comparing(key -> whose.cell().apply(key).words(), String.CASE_INSENSITIVE_ORDER);
                    case "scopes" -> Comparator.comparing(ApiKey::scopeWords);
                    case "state" ->
                        Comparator.comparing(
                                key -> key.state(LocalDate.now(clock)).words());
                    case "used" ->
                        Comparator.comparing(
                                key -> key.life().used(), Comparator.nullsFirst(Comparator.naturalOrder()));
                    case "ends" ->
                        Comparator.comparing(ApiKey::lastDay, Comparator.nullsLast(Comparator.naturalOrder()));
                    default -> Comparator.comparing(ApiKey::id, Comparator.reverseOrder());
                };
        return request.descending() ? order.reversed() : order;
    }
}
