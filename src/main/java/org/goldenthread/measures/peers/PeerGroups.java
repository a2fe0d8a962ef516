package org.goldenthread.measures.peers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.organisation.register.Authorities;
import org.goldenthread.organisation.register.Authority;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the groups that a council compares itself with. */
@Component
@Transactional
public class PeerGroups {
    /** Every council that figures are kept of. */
    public static final String ALL = "all";

    /** Those of the council's own type, where the register of authorities knows it. */
    public static final String ALIKE = "alike";

    private final PeerGroupStore store;
    private final Subjects subjects;
    private final Authorities authorities;

    PeerGroups(PeerGroupStore store, Subjects subjects, Authorities authorities) {
        this.store = store;
        this.subjects = subjects;
        this.authorities = authorities;
    }

    /**
     * Who is to be in a group from a day on.
     *
     * @param source where it comes from, in words
     * @param remarks what was missing or refused; may be empty
     */
    public record Membership(LocalDate applies, String source, String remarks, List<PeerGroup.Member> members) {
        public Membership {
            members = List.copyOf(members);
        }
    }

    /** Every group that a council may compare itself with: first those that it has anyway, then its own by name. */
    @Transactional(readOnly = true)
    public List<PeerGroup> of(String council) {
        var all = new ArrayList<PeerGroup>();
        var councils = subjects.all(council).stream()
                .filter(one -> one.sort() == Subject.Sort.COUNCIL)
                .toList();
        all.add(builtIn(ALL, "All councils", PeerGroup.Sort.EVERYONE, councils));
        alike(councils).ifPresent(all::add);
        all.addAll(store.of(council));
        return all;
    }

    /** The groups with these keys, of councils that are read already; those that are not there are left out. */
    @Transactional(readOnly = true)
    public Map<String, PeerGroup> some(String council, Set<String> keys, Collection<Subject> known) {
        Map<String, PeerGroup> found = new HashMap<>();
        var councils =
                known.stream().filter(one -> one.sort() == Subject.Sort.COUNCIL).toList();
        found.put(ALL, builtIn(ALL, "All councils", PeerGroup.Sort.EVERYONE, councils));
        if (keys.contains(ALIKE)) {
            alike(councils).ifPresent(one -> found.put(one.key(), one));
        }
        if (keys.stream().anyMatch(key -> key.matches("\\d+"))) {
            store.of(council).forEach(one -> found.put(one.key(), one));
        }
        return found;
    }

    private static PeerGroup builtIn(String key, String name, PeerGroup.Sort sort, List<Subject> councils) {
        var members = councils.stream()
                .filter(one -> !one.own())
                .map(one -> new PeerGroup.Member(one.id(), ""))
                .toList();
        var version = new PeerGroup.Version(0, Measures.ALWAYS, Instant.EPOCH, sort.words(), "", members);
        return new PeerGroup(key, name, sort, true, List.of(version));
    }

    private Optional<PeerGroup> alike(List<Subject> councils) {
        var codes = new HashSet<String>();
        councils.stream().map(Subject::authority).filter(Objects::nonNull).forEach(codes::add);
        Map<String, Authority> known = new HashMap<>();
        authorities.withCodes(codes).forEach(one -> known.put(one.code(), one));
        var self = councils.stream()
                .filter(Subject::own)
                .map(one -> known.get(code(one)))
                .filter(Objects::nonNull)
                .findFirst();
        return self.map(Authority::place).map(place -> {
            var same = councils.stream()
                    .filter(one -> place.type().equals(type(known.get(code(one)))))
                    .toList();
            return builtIn(ALIKE, "Same type: " + place.typeName(), PeerGroup.Sort.ALIKE, same);
        });
    }

    private static String type(@Nullable Authority authority) {
        return authority == null ? "" : authority.place().type();
    }

    private static String code(Subject subject) {
        return subject.authority() == null ? "" : subject.authority();
    }

    @Transactional(readOnly = true)
    public Optional<PeerGroup> find(String council, String key) {
        return of(council).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The group with a key. @throws NotHere when the council has none */
    @Transactional(readOnly = true)
    public PeerGroup get(String council, String key) {
        return find(council, key).orElseThrow(() -> new NotHere("the group " + key));
    }

    /** Makes a group. @param counted whether the council itself counts in its averages @return its key */
    public Checked<String> add(
            String council, String name, PeerGroup.Sort sort, boolean counted, Membership membership) {
        var problems = new ArrayList<>(named(council, "", name));
        problems.addAll(problems(membership));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        long id = store.insert(council, name.strip(), sort, counted);
        put(council, id, membership);
        return Checked.accepted(Long.toString(id));
    }

    private void put(String council, long group, Membership membership) {
        long version = store.insert(council, group, membership.applies(), membership.source(), membership.remarks());
        store.insert(council, version, membership.members());
    }

    private List<Problem> named(String council, String key, String name) {
        if (name.isBlank() || name.length() > 200) {
            return List.of(new Problem("name", "Enter a name for the group, of at most 200 letters"));
        }
        return of(council).stream()
                        .anyMatch(one -> !one.key().equals(key) && one.name().equalsIgnoreCase(name.strip()))
                ? List.of(new Problem("name", "There is a group of this name; choose another name"))
                : List.of();
    }

    private static List<Problem> problems(Membership membership) {
        return membership.members().isEmpty()
                ? List.of(new Problem("members", "Choose at least one council"))
                : List.of();
    }

    /** Says who is in a group from another day on; comparisons of earlier periods keep theirs. */
    public Checked<PeerGroup> renew(String council, String key, Membership membership) {
        var group = mine(council, key);
        var problems = problems(membership);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        put(council, Long.parseLong(group.key()), membership);
        return Checked.accepted(get(council, key));
    }

    /** Renames a group, and says whether the council itself counts in its averages. */
    public Checked<PeerGroup> change(String council, String key, String name, boolean counted) {
        var group = mine(council, key);
        var problems = named(council, key, name);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (store.rename(Long.parseLong(group.key()), name.strip(), counted) == 0) {
            throw new NotAllowed("You may see this group but not change it");
        }
        return Checked.accepted(get(council, key));
    }

    /** Takes a group away; the trail keeps who was in it. */
    public void remove(String council, String key) {
        if (store.remove(Long.parseLong(mine(council, key).key())) == 0) {
            throw new NotAllowed("You may see this group but not remove it");
        }
    }

    private PeerGroup mine(String council, String key) {
        var group = get(council, key);
        if (group.sort().builtIn()) {
            throw new NotAllowed("Every council has this group; make one of your own to change it");
        }
        return group;
    }
}
