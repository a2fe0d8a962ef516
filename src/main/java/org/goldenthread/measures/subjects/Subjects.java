package org.goldenthread.measures.subjects;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.organisation.register.Authorities;
import org.goldenthread.organisation.register.Authority;
import org.goldenthread.organisation.register.Councils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to whom figures are about, and to the parts that figures are broken down by. */
@Component
@Transactional
public class Subjects {
    /** The code of the council itself before it is known under which code files write it. */
    private static final String OWN = "OWN";

    private final SubjectStore store;
    private final Authorities authorities;
    private final Councils councils;
    private final Accounts accounts;
    private final Clock clock;

    Subjects(SubjectStore store, Authorities authorities, Councils councils, Accounts accounts, Clock clock) {
        this.store = store;
        this.authorities = authorities;
        this.councils = councils;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A subject as a file writes it.
     *
     * @param code empty where the file has names only
     */
    public record Written(String code, String name) {
        /** The council itself, of which a file with no other council in it need not write. */
        static final Written OWN = new Written("", "");
    }

    /** Every subject of a council's figures, by name. */
    @Transactional(readOnly = true)
    public List<Subject> all(String council) {
        return store.all(council);
    }

    @Transactional(readOnly = true)
    public Map<Integer, Subject> byId(String council) {
        Map<Integer, Subject> found = new LinkedHashMap<>();
        all(council).forEach(one -> found.put(one.id(), one));
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<Subject> find(int id) {
        return store.find(id);
    }

    /** The council itself, once it has been entered as a subject. */
    @Transactional(readOnly = true)
    public Optional<Subject> ownIfAny(String council) {
        return store.own(council);
    }

    /** The council itself; entered under its own code when nobody has recorded a figure of it before. */
    public Subject own(String council) {
        return store.own(council).orElseGet(() -> {
            var details = councils.details(List.of(council)).get(council);
            var authority = details == null ? "" : details.authority();
            var gss = details == null ? "" : details.sort().gss();
            var code = gss.isEmpty() ? authority.isEmpty() ? OWN : authority : gss;
            var name = details == null || details.name().isEmpty() ? nameOf(council) : details.name();
            store.insert(
                    council,
                    new Subject(0, code, name, Subject.Sort.COUNCIL, authority.isEmpty() ? null : authority, true));
            return store.own(council).orElseThrow();
        });
    }

    private String nameOf(String council) {
        return accounts.standings(Entrance.INSTALLATION).stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .map(Standing::name)
                .orElse(council);
    }

    /**
     * The subjects that a file writes of, in its order. One is known by its code, by its name, or by any spelling the
     * register of authorities knows; what nobody knows yet is entered as new. The council itself is found as its own.
     */
    public List<Subject> meant(String council, Collection<Written> written) {
        var known = new Known(council);
        List<Subject> found = new ArrayList<>();
        for (var one : written) {
            found.add(known.find(one).orElseGet(() -> known.enter(one)));
        }
        return found;
    }

    /** Who these are, in their order; absent for those whom nobody knows yet. Without code and name, the council. */
    @Transactional(readOnly = true)
    public List<Optional<Subject>> known(String council, Collection<Written> written) {
        var known = new Known(council);
        return written.stream().map(known::find).toList();
    }

    /** What of these nobody knows yet; they would be entered as new. */
    @Transactional(readOnly = true)
    public List<Written> strange(String council, Collection<Written> written) {
        var known = new Known(council);
        return written.stream().filter(one -> known.find(one).isEmpty()).toList();
    }

    /** The subjects of one council, by everything that may mean them. */
    private final class Known {
        private final String council;
        private final Map<String, Subject> byWords = new HashMap<>();
        private final Map<String, Subject> byAuthority = new HashMap<>();

        Known(String council) {
            this.council = council;
            store.all(council).forEach(this::add);
        }

        private void add(Subject one) {
            byWords.put(key(one.code()), one);
            byWords.putIfAbsent(key(one.name()), one);
            if (one.authority() != null) {
                byAuthority.putIfAbsent(one.authority(), one);
            }
        }

        Optional<Subject> find(Written written) {
            if (written.equals(Written.OWN)) {
                return store.own(council);
            }
            var direct =
                    Optional.ofNullable(byWords.get(key(written.code().isEmpty() ? written.name() : written.code())));
            return direct.or(() -> authority(written).map(one -> byAuthority.get(one.code())));
        }

        private Optional<Authority> authority(Written written) {
            return written.code().isEmpty()
                    ? authorities.find(written.name())
                    : authorities.find(written.code()).or(() -> authorities.find(written.name()));
        }

        Subject enter(Written written) {
            if (written.equals(Written.OWN)) {
                return Subjects.this.own(council);
            }
            var authority = authority(written);
            var own = Subjects.this.own(council);
            if (authority.isPresent() && authority.get().code().equals(own.authority())) {
                add(own);
                return own;
            }
            var name = written.name().isEmpty()
                    ? authority.map(one -> one.name().full()).orElse(written.code())
                    : written.name();
            var code = written.code().isEmpty()
                    ? authority
                            .map(Authority::gss)
                            .filter(gss -> !gss.isEmpty())
                            .orElse(name)
                    : written.code();
            var entered = store.insert(
                    council,
                    new Subject(
                            0,
                            cut(code, 60),
                            cut(name, 200),
                            sort(written, authority.isPresent()),
                            authority.map(Authority::code).orElse(null),
                            false));
            add(entered);
            return entered;
        }
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }

    /** Codes of the Office for National Statistics say what they are: E92 England, E12 a region, E05 a ward. */
    private static Subject.Sort sort(Written written, boolean council) {
        if (council) {
            return Subject.Sort.COUNCIL;
        }
        var code = written.code().toUpperCase(Locale.ROOT);
        if (code.matches("[EWSNK](92|93|12|13|02|03|04)0{3}\\d{3}")
                || key(written.name())
                        .matches("(england|scotland|wales|northern ireland|united kingdom|great britain).*")) {
            return Subject.Sort.TOTAL;
        }
        return code.matches("[EWSN](0[156789]|10|11|41|47)\\d{6}") && !code.matches("[EWSN](05|01)\\d{6}")
                        || code.isEmpty()
                        || !code.matches("[EWSN]\\d{8}")
                ? Subject.Sort.COUNCIL
                : Subject.Sort.AREA;
    }

    private static String key(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The numbers of these parts, entered where nobody has used them before; nothing for the whole, which is 0. */
    public Map<String, Integer> breakdowns(String council, Collection<String> words) {
        var known = new HashMap<>(store.breakdowns(council));
        for (var one : words) {
            if (!one.isEmpty() && !known.containsKey(one)) {
                known.put(one, store.insertBreakdown(council, one));
            }
        }
        known.put("", 0);
        return known;
    }

    /** What each part is called, by its number. */
    @Transactional(readOnly = true)
    public Map<Integer, String> breakdowns(String council) {
        Map<Integer, String> found = new HashMap<>();
        store.breakdowns(council).forEach((words, id) -> found.put(id, words));
        return found;
    }

    /** Today's successors of a council that was reorganised; itself while it exists, or where nothing is known. */
    @Transactional(readOnly = true)
    public List<Authority> successors(Subject subject) {
        if (subject.authority() == null) {
            return List.of();
        }
        return authorities.today(subject.authority()).stream()
                .filter(one -> one.on(java.time.LocalDate.now(clock)))
                .toList();
    }
}
