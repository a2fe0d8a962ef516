package org.goldenthread.measures.peers.beside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.organisation.register.Authorities;
import org.goldenthread.organisation.register.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Brings the councils of a group together, for one comparison or for many at a glance; one that was reorganised is
 * followed to those that came in its place.
 */
final class Gathering {
    private final Authorities authorities;
    private final Map<Integer, Subject> subjects;
    private final Subject own;
    private final @Nullable Instant known;
    private final Map<String, Subject> byAuthority = new HashMap<>();
    private final Map<Version, List<Subject>> members = new HashMap<>();
    private final Map<String, Authority> register = new HashMap<>();
    private final Set<String> looked = new HashSet<>();

    /** @param known as was known then; null for now */
    Gathering(Authorities authorities, Map<Integer, Subject> subjects, Subject own, @Nullable Instant known) {
        this.authorities = authorities;
        this.subjects = subjects;
        this.own = own;
        this.known = known;
        subjects.values().stream()
                .filter(one -> one.authority() != null)
                .forEach(one -> byAuthority.putIfAbsent(String.valueOf(one.authority()), one));
    }

    /** Who is compared, and what is to be said of those who were reorganised. */
    record Found(List<Subject> subjects, List<String> followed) {}

    /** The versions of all groups that every council has are number 0. */
    private record Version(String group, long id) {}

    /** The group at a period: the wished one, else the latest that the council and enough others have a figure of. */
    Round round(PeerGroup group, Grid grid, @Nullable LocalDate wished) {
        int last = grid.periods() - 1;
        var lately = at(group, grid, last);
        int asked = wished == null ? -1 : grid.column(wished);
        int column = asked >= 0 ? asked : lately.company().latest();
        return column == last ? lately : at(group, grid, column);
    }

    private Round at(PeerGroup group, Grid grid, int column) {
        var found = on(group, grid, column);
        var councils = new ArrayList<Subject>(found.subjects().size() + 1);
        councils.add(own);
        councils.addAll(found.subjects());
        var version = group.on(grid.period(column).end(), known);
        return new Round(Company.of(grid, councils), column, version, found.followed());
    }

    /** The members of a group at a period, without the council itself. */
    Found on(PeerGroup group, Grid grid, int column) {
        var version = group.on(grid.period(column).end(), known);
        var all = members.computeIfAbsent(new Version(group.key(), version.id()), one -> members(version));
        var gone = gone(all, grid, column);
        if (gone.isEmpty()) {
            return new Found(all, List.of());
        }
        Map<Integer, Subject> found = new LinkedHashMap<>();
        List<String> followed = new ArrayList<>();
        for (var subject : all) {
            var heirs = gone.getOrDefault(subject.id(), List.of());
            if (heirs.isEmpty()) {
                found.putIfAbsent(subject.id(), subject);
            } else {
                heirs.stream().filter(one -> !one.own()).forEach(one -> found.putIfAbsent(one.id(), one));
                followed.add(subject.name() + " was reorganised; in its place stands "
                        + String.join(", ", heirs.stream().map(Subject::name).toList()));
            }
        }
        return new Found(List.copyOf(found.values()), followed);
    }

    private List<Subject> members(PeerGroup.Version version) {
        return version.members().stream()
                .map(member -> subjects.get(member.subject()))
                .filter(Objects::nonNull)
                .filter(one -> !one.own())
                .toList();
    }

    /** Of those that had ended by the period and have no figure of it: the known subjects that came after them. */
    private Map<Integer, List<Subject>> gone(List<Subject> all, Grid grid, int column) {
        var silent = all.stream()
                .filter(one -> one.authority() != null && !has(grid, one, column))
                .toList();
        if (silent.isEmpty()) {
            return Map.of();
        }
        look(silent);
        Map<Integer, List<Subject>> heirs = new HashMap<>();
        for (var one : silent) {
            var last = heirs(String.valueOf(one.authority()), grid.start(column));
            if (!last.isEmpty()) {
                heirs.put(one.id(), last);
            }
        }
        return heirs;
    }

    private static boolean has(Grid grid, Subject one, int column) {
        int row = grid.row(one.id());
        return row >= 0 && grid.at(row, column) != Line.NO_FIGURE;
    }

    /** Reads the authorities of these and of all that came after them, each once, in few questions. */
    private void look(List<Subject> silent) {
        Set<String> open = new HashSet<>();
        silent.stream()
                .map(one -> String.valueOf(one.authority()))
                .filter(looked::add)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var read = authorities.withCodes(Set.copyOf(open));
            open.clear();
            read.forEach(one -> register.put(one.code(), one));
            read.stream()
                    .flatMap(one -> one.successors().stream())
                    .filter(looked::add)
                    .forEach(open::add);
        }
    }

    private List<Subject> heirs(String code, LocalDate day) {
        var found = new ArrayList<Subject>();
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            var authority = register.get(open.removeFirst());
            if (authority == null || !seen.add(authority.code())) {
                continue;
            }
            var ends = authority.term().ends();
            if (ends != null && ends.isBefore(day)) {
                open.addAll(authority.successors());
            } else if (!authority.code().equals(code) && byAuthority.containsKey(authority.code())) {
                found.add(byAuthority.get(authority.code()));
            }
        }
        return found;
    }
}
