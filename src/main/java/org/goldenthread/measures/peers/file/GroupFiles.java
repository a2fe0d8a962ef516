package org.goldenthread.measures.peers.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.peers.PeerGroups.Membership;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.organisation.register.Authorities;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for files of groups; who is in them is known by code, by name, or by any spelling the register knows. */
@Component
@Transactional
public class GroupFiles {
    private final PeerGroups groups;
    private final Subjects subjects;
    private final Authorities authorities;

    GroupFiles(PeerGroups groups, Subjects subjects, Authorities authorities) {
        this.groups = groups;
        this.subjects = subjects;
        this.authorities = authorities;
    }

    /**
     * What somebody says beside a file.
     *
     * @param name of the group, or the beginning of the names of several; empty for what the file calls them
     * @param group the key of the group that it is a new version of; empty for a new group
     * @param counted whether the council itself counts in the averages
     * @param all whether to take every family, not only those the council is in
     */
    public record Brought(
            Path path, String file, String name, String group, LocalDate applies, boolean counted, boolean all) {}

    /** What came of a file. @param keys of the groups made @param refused rows whose council nobody knows */
    public record Loaded(List<String> keys, int aside, List<Problem> refused) {
        public String words() {
            return keys.size() + (keys.size() == 1 ? " group" : " groups") + " loaded"
                    + (aside == 0 ? "" : "; " + aside + " rows or groups of the file do not concern this council")
                    + (refused.isEmpty()
                            ? "."
                            : "; " + refused.size() + " refused: "
                                    + String.join(
                                            "; ",
                                            refused.stream()
                                                    .limit(5)
                                                    .map(Problem::toString)
                                                    .toList())
                                    + ".");
        }
    }

    /** Makes the groups of a file, or a new version of one. */
    public Checked<Loaded> load(String council, Brought brought) {
        var own = own(council);
        return Tables.open(brought.path(), brought.file())
                .then(tables ->
                        GroupFile.read(rows(tables), words -> own.contains(GroupFile.key(words)), brought.all()))
                .then(file -> put(council, brought, file));
    }

    private static List<List<String>> rows(Tables tables) {
        var rows = new ArrayList<List<String>>();
        try {
            tables.rows(0, row -> rows.add(List.copyOf(row.words())) && rows.size() < 20_000);
        } catch (IOException unreadable) {
            return List.of();
        }
        rows.removeIf(row -> row.stream().allMatch(String::isBlank));
        return rows;
    }

    /** Everything that means the council itself. */
    private Set<String> own(String council) {
        var own = subjects.own(council);
        var keys = new HashSet<>(Set.of(GroupFile.key(own.code()), GroupFile.key(own.name())));
        if (own.authority() != null) {
            keys.add(GroupFile.key(own.authority()));
            authorities.aliases(own.authority()).forEach(one -> keys.add(GroupFile.key(one)));
        }
        keys.remove("");
        return keys;
    }

    private Checked<Loaded> put(String council, Brought brought, GroupFile file) {
        if (!brought.group().isEmpty() && file.groups().size() > 1) {
            return Checked.refused(
                    "file", "The file has " + file.groups().size() + " groups; a new version is made of one");
        }
        var keys = new ArrayList<String>();
        var refused = new ArrayList<Problem>();
        for (var written : file.groups()) {
            var problems = new ArrayList<Problem>();
            var membership = membership(council, brought, written, problems);
            refused.addAll(problems);
            switch (made(council, brought, written, membership)) {
                case Checked.Accepted<String>(String key) -> keys.add(key);
                case Checked.Refused<String>(List<Problem> reasons) -> refused.addAll(reasons);
            }
        }
        return keys.isEmpty() ? Checked.refused(refused) : Checked.accepted(new Loaded(keys, file.aside(), refused));
    }

    private Checked<String> made(String council, Brought brought, GroupFile.Written written, Membership membership) {
        if (!brought.group().isEmpty()) {
            return groups.renew(council, brought.group(), membership).then(group -> Checked.accepted(group.key()));
        }
        var name = written.name().isEmpty()
                ? brought.name().isBlank() ? brought.file().replaceAll("\\.[a-zA-Z]+$", "") : brought.name()
                : (brought.name() + " " + written.name()).strip();
        return groups.add(council, name, PeerGroup.Sort.FILE, brought.counted(), membership);
    }

    private Membership membership(String council, Brought brought, GroupFile.Written written, List<Problem> refused) {
        var known = new ArrayList<GroupFile.Member>();
        var asked = written.members().stream()
                .map(one -> new Subjects.Written(one.code(), one.name()))
                .toList();
        var found = subjects.known(council, asked);
        for (int i = 0; i < found.size(); i++) {
            var one = written.members().get(i);
            if (found.get(i).isPresent() || isCouncil(one)) {
                known.add(one);
            } else {
                refused.add(new Problem(
                        "row " + one.row(),
                        "no council is called “" + (one.name().isEmpty() ? one.code() : one.name()) + "”"));
            }
        }
        var meant = subjects.meant(
                council,
                known.stream()
                        .map(one -> new Subjects.Written(one.code(), one.name()))
                        .toList());
        var members = new ArrayList<PeerGroup.Member>();
        var seen = new HashSet<Integer>();
        for (int i = 0; i < meant.size(); i++) {
            if (!meant.get(i).own() && seen.add(meant.get(i).id())) {
                members.add(new PeerGroup.Member(meant.get(i).id(), known.get(i).words()));
            }
        }
        var remarks = refused.stream().map(Problem::toString).toList();
        return new Membership(
                brought.applies(), "From the file " + brought.file(), String.join("; ", remarks), members);
    }

    /** A code of the Office for National Statistics for a council, or a name that the register knows. */
    private boolean isCouncil(GroupFile.Member one) {
        return one.code().matches("[EWSN](0[6789]|10|12)\\d{6}")
                || authorities
                        .find(one.code().isEmpty() ? one.name() : one.code())
                        .isPresent()
                || !one.name().isEmpty() && authorities.find(one.name()).isPresent();
    }
}
