package org.goldenthread.access.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.Colleague;
import org.goldenthread.access.Role;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/** The list of a council's accounts: a council has some hundreds at most, so it is narrowed and sorted here. */
final class AccountList {
    private static final List<Column<Colleague>> COLUMNS = List.of(
            Column.sortable("name", "Name", one -> Cell.link(one.name(), "/access/accounts/" + one.id())),
            Column.sortable("email", "Email address", one -> Cell.text(one.email())),
            Column.sortable("roles", "Roles", one -> Cell.text(one.roleWords())),
            Column.sortable("standing", "Account", one -> Cell.status(state(one))));

    private AccountList() {}

    static Listing<Colleague> of(List<Colleague> all, ListRequest request) {
        var found = all.stream()
                .filter(one -> matches(one, request))
                .sorted(order(request))
                .toList();
        int from = start(request, found.size());
        int to = Math.min(found.size(), from + request.size());
        return new Listing<>(
                request,
                "accounts",
                COLUMNS,
                found.subList(from, to),
                filters(request),
                found.size(),
                to < found.size() ? Integer.toString(to) : null,
                "Nobody has a role in this council yet. Invite somebody.");
    }

    /** The roles named in a form; what names none is left out. */
    static Set<Role> roles(@Nullable List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> names != null && names.contains(role.code()))
                .forEach(roles::add);
        return roles;
    }

    private static State state(Colleague one) {
        return new State(one.standing(), !one.active() ? Tone.NONE : one.oneTime() ? Tone.WARNING : Tone.GOOD);
    }

    private static boolean matches(Colleague one, ListRequest request) {
        var words = request.filter("q").toLowerCase(Locale.ROOT);
        var role = request.filter("role");
        var standing = request.filter("standing");
        return (one.name() + " " + one.email()).toLowerCase(Locale.ROOT).contains(words)
                && (role.isEmpty()
                        || one.roles().stream().anyMatch(has -> has.code().equals(role)))
                && (standing.isEmpty() || one.standing().equals(standing));
    }

    private static Comparator<Colleague> order(ListRequest request) {
        var order = Comparator.comparing(
                (Colleague one) -> switch (request.sort()) {
                    case "email" -> one.email();
                    case "roles" -> one.roleWords();
                    case "standing" -> one.standing();
                    default -> one.name();
                },
                String.CASE_INSENSITIVE_ORDER);
        return (request.descending() ? order.reversed() : order).thenComparing(Colleague::id);
    }

    private static int start(ListRequest request, int most) {
        var after = request.after();
        return after != null && after.matches("\\d{1,6}") ? Math.min(Integer.parseInt(after), most) : 0;
    }

    private static List<Filter> filters(ListRequest request) {
        var roles = Stream.concat(
                        Stream.of(new Filter.Choice("", "All")),
                        Arrays.stream(Role.values()).map(role -> new Filter.Choice(role.code(), role.words())))
                .toList();
        var standings = Stream.of("", "Active", "Invited", "Deactivated")
                .map(one -> new Filter.Choice(one, one.isEmpty() ? "All" : one))
                .toList();
        return List.of(
                Filter.words(request),
                Filter.choice(request, "role", "Role", roles),
                Filter.choice(request, "standing", "Account", standings));
    }
}
