package org.goldenthread.measures.peers.beside;

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
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.organisation.register.Authorities;
import org.goldenthread.organisation.register.Authority;

/** Brings the councils of a group together; one that was reorganised is followed to those that came in its place. */
final class Gathering {
    private final Authorities authorities;
    private final Map<Integer, Subject> subjects;
    private final Map<String, Subject> byAuthority = new HashMap<>();

    Gathering(Authorities authorities, Map<Integer, Subject> subjects) {
        this.authorities = authorities;
        this.subjects = subjects;
        subjects.values().stream()
                .filter(one -> one.authority() != null)
                .forEach(one -> byAuthority.putIfAbsent(String.valueOf(one.authority()), one));
    }

    /** Who is compared, and what is to be said of those who were reorganised. */
    record Found(List<Subject> subjects, List<String> followed) {}

    /** The members of a version as they were on a day, without the council itself. */
    Found on(PeerGroup.Version version, Grid grid, LocalDate day) {
        Map<Integer, Subject> found = new LinkedHashMap<>();
        List<String> followed = new ArrayList<>();
        var gone = gone(version, grid, day);
        for (var member : version.members()) {
            var subject = subjects.get(member.subject());
            if (subject == null || subject.own()) {
                continue;
            }
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

    /** Of those that had ended by the day and have no figures then: the known subjects that came after them. */
    private Map<Integer, List<Subject>> gone(PeerGroup.Version version, Grid grid, LocalDate day) {
        int column = grid.column(day);
        var silent = version.members().stream()
                .map(member -> subjects.get(member.subject()))
                .filter(Objects::nonNull)
                .filter(one -> one.authority() != null && !has(grid, one, column))
                .toList();
        var known = known(silent);
        Map<Integer, List<Subject>> heirs = new HashMap<>();
        for (var one : silent) {
            var last = heirs(String.valueOf(one.authority()), known, day);
            if (!last.isEmpty()) {
                heirs.put(one.id(), last);
            }
        }
        return heirs;
    }

    private static boolean has(Grid grid, Subject one, int column) {
        int row = grid.row(one.id());
        return row >= 0 && column >= 0 && grid.at(row, column) != org.goldenthread.measures.figures.Line.NO_FIGURE;
    }

    /** The authorities of these and of all that came after them, a few questions for however many. */
    private Map<String, Authority> known(List<Subject> silent) {
        Map<String, Authority> known = new HashMap<>();
        Set<String> open = new HashSet<>();
        silent.forEach(one -> open.add(String.valueOf(one.authority())));
        while (!open.isEmpty()) {
            var read = authorities.withCodes(Set.copyOf(open));
            open.clear();
            read.forEach(one -> known.put(one.code(), one));
            read.stream()
                    .flatMap(one -> one.successors().stream())
                    .filter(code -> !known.containsKey(code))
                    .forEach(open::add);
        }
        return known;
    }

    private List<Subject> heirs(String code, Map<String, Authority> known, LocalDate day) {
        var found = new ArrayList<Subject>();
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            var authority = known.get(open.removeFirst());
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
