package org.goldenthread.organisation.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the register of authorities: what any spelling of a name means, and what followed what. */
@Component
@Transactional
public class Authorities {
    private final AuthorityStore store;
    private final Clock clock;

    Authorities(AuthorityStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What loading a file did.
     *
     * @param rows how many authorities the file holds
     * @param changed how many rows of the register are new or other than before
     * @param refused rows that could not be taken, with row and column
     */
    public record Loaded(int rows, int changed, int names, List<Problem> refused) {}

    /**
     * Loads the register from a file; the same file twice changes nothing.
     *
     * @param names a second file of further names, or none
     */
    public Checked<Loaded> load(Path file, @Nullable Path names) {
        return Sheet.read(file, AuthorityFile.NEEDED).then(sheet -> {
            var read = AuthorityFile.of(sheet);
            if (names == null) {
                return Checked.accepted(put(read, List.of()));
            }
            return Sheet.read(names, AuthorityFile.NAMES_NEEDED).then(further -> {
                Set<String> known = new LinkedHashSet<>(store.codes());
                read.authorities().forEach(one -> known.add(one.code()));
                var more = AuthorityFile.names(further, known);
                return Checked.accepted(put(
                        new AuthorityFile(read.authorities(), join(read.aliases(), more.aliases()), read.refused()),
                        more.refused()));
            });
        });
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private Loaded put(AuthorityFile file, List<Problem> further) {
        var successions = file.authorities().stream()
                .flatMap(one -> one.successors().stream().map(next -> new AuthorityStore.Succession(one.code(), next)))
                .toList();
        int changed = store.put(file.authorities())
                + store.dropSuccessors(file.authorities(), successions)
                + store.putSuccessors(successions);
        int names = store.putAliases(file.aliases());
        return new Loaded(file.authorities().size(), changed, names, join(file.refused(), further));
    }

    /** Every authority that a code, a GSS code or a name in any spelling may mean; mostly one, sometimes none. */
    @Transactional(readOnly = true)
    public List<Authority> meant(String words) {
        var byCode = store.withCodes(List.of(words.strip().toUpperCase(Locale.ROOT)));
        if (!byCode.isEmpty()) {
            return byCode;
        }
        return Naming.keys(words).stream()
                .map(store::withAlias)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The one authority that is meant today; absent when there is none, or when it could be several. */
    @Transactional(readOnly = true)
    public Optional<Authority> find(String words) {
        return find(words, LocalDate.now(clock));
    }

    /**
     * The one authority that is meant in something written on a day: where a county and the council that replaced it
     * have one name, that of the day.
     */
    @Transactional(readOnly = true)
    public Optional<Authority> find(String words, LocalDate day) {
        var found = meant(words);
        var then = found.stream().filter(one -> one.on(day)).toList();
        var best = found.size() > 1 ? then : found;
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** The authorities that exist today in the place of one: itself, or those at the ends of its successions. */
    @Transactional(readOnly = true)
    public List<Authority> today(String code) {
        var today = LocalDate.now(clock);
        Set<String> seen = new LinkedHashSet<>();
        List<Authority> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (seen.add(next)) {
                store.withCodes(List.of(next)).forEach(one -> {
                    if (one.on(today)) {
                        found.add(one);
                    }
                    open.addAll(one.on(today) ? List.of() : one.successors());
                });
            }
        }
        return found;
    }

    /** The authorities of which any name holds the words, or whose code they are; all for no words. */
    @Transactional(readOnly = true)
    public List<Authority> search(String words) {
        return store.all(Naming.key(words));
    }

    /** Every name and GSS code that means the authority. */
    @Transactional(readOnly = true)
    public List<String> aliases(String code) {
        return store.aliases(code);
    }

    @Transactional(readOnly = true)
    public List<Authority> withCodes(Set<String> codes) {
        return store.withCodes(codes);
    }

    /** A number that is the same as long as nothing in the register changes. */
    @Transactional(readOnly = true)
    public long edition() {
        return store.edition();
    }
}
