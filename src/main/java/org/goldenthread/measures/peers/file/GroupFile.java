package org.goldenthread.measures.peers.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.goldenthread.vocabulary.Checked;

/**
 * The groups in a file, in whatever shape it has: a neighbour a row, all neighbours of a council in one row, families,
 * clusters, or a plain list.
 *
 * @param groups those that matter to the council: its neighbours, the families it is in, or the whole list
 * @param aside how many others the file holds
 */
public record GroupFile(List<Written> groups, int aside) {
    public GroupFile {
        groups = List.copyOf(groups);
    }

    /** A group as written. @param name empty where the file does not name it */
    public record Written(String name, List<Member> members) {}

    /** A council as written. @param row of the file, from 1 @param words such as its distance; may be empty */
    public record Member(int row, String code, String name, String words) {}

    /**
     * Reads a file.
     *
     * @param rows the first of which has the headings
     * @param own whether a code or a name means the council itself
     * @param all whether to take every family, not only those that the council is in
     */
    public static Checked<GroupFile> read(List<List<String>> rows, Predicate<String> own, boolean all) {
        if (rows.size() < 2) {
            return Checked.refused("file", "The file has no rows below its headings");
        }
        var heads = new GroupHeads(rows.getFirst());
        if (!heads.identifies()) {
            return Checked.refused(
                    "file", "No column names the councils; call it “council” or “area code” in the first row");
        }
        var reader = new Reading(heads, rows.subList(1, rows.size()), own);
        var found = !heads.numbered.isEmpty()
                ? reader.wide()
                : heads.neighbour >= 0
                        ? reader.longer()
                        : heads.groups.isEmpty() ? reader.list() : reader.families(all);
        return found.groups().isEmpty()
                ? Checked.refused("file", "This council is not in the file, so it has no group in it")
                : Checked.accepted(found);
    }

    /** Goes through the rows, shape by shape. */
    private static final class Reading {
        private final GroupHeads heads;
        private final List<List<String>> rows;
        private final Predicate<String> own;

        Reading(GroupHeads heads, List<List<String>> rows, Predicate<String> own) {
            this.heads = heads;
            this.rows = rows;
            this.own = own;
        }

        private static String cell(List<String> row, int column) {
            return column < 0 || column >= row.size() ? "" : row.get(column).strip();
        }

        private boolean mine(List<String> row) {
            return own.test(cell(row, heads.code)) || own.test(cell(row, heads.name));
        }

        private Member member(int place, String words) {
            var row = rows.get(place);
            return new Member(place + 2, cell(row, heads.code), cell(row, heads.name), words);
        }

        private static Member written(int place, String words, String how) {
            boolean code = words.matches("[A-Z]\\d{8}|[A-Z]{3}");
            return new Member(place + 2, code ? words : "", code ? "" : words, how);
        }

        GroupFile wide() {
            for (int i = 0; i < rows.size(); i++) {
                if (mine(rows.get(i))) {
                    var members = new ArrayList<Member>();
                    for (int column : heads.numbered) {
                        var words = cell(rows.get(i), column);
                        if (!words.isEmpty()) {
                            members.add(written(i, words, "neighbour " + (members.size() + 1)));
                        }
                    }
                    return new GroupFile(List.of(new Written("", members)), rows.size() - 1);
                }
            }
            return new GroupFile(List.of(), rows.size());
        }

        GroupFile longer() {
            var members = new ArrayList<Member>();
            int aside = 0;
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                if (mine(row) && !cell(row, heads.neighbour).isEmpty()) {
                    var rank = cell(row, heads.rank);
                    var distance = cell(row, heads.distance);
                    var how = (rank.isEmpty() ? "" : "neighbour " + rank)
                            + (distance.isEmpty() ? "" : (rank.isEmpty() ? "" : ", ") + "distance " + distance);
                    members.add(written(i, cell(row, heads.neighbour), how));
                } else {
                    aside++;
                }
            }
            return new GroupFile(members.isEmpty() ? List.of() : List.of(new Written("", members)), aside);
        }

        GroupFile list() {
            var members = new ArrayList<Member>();
            for (int i = 0; i < rows.size(); i++) {
                if (!cell(rows.get(i), heads.code).isEmpty()
                        || !cell(rows.get(i), heads.name).isEmpty()) {
                    members.add(member(i, ""));
                }
            }
            return new GroupFile(members.isEmpty() ? List.of() : List.of(new Written("", members)), 0);
        }

        GroupFile families(boolean all) {
            Map<String, List<Member>> found = new LinkedHashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                for (int column : heads.groups) {
                    var group = cell(rows.get(i), column);
                    if (!group.isEmpty()) {
                        found.computeIfAbsent(name(rows.get(i), column, group), name -> new ArrayList<>())
                                .add(member(i, ""));
                    }
                }
            }
            var groups = found.entrySet().stream()
                    .filter(one -> all || one.getValue().stream().anyMatch(this::mine))
                    .map(one -> new Written(one.getKey(), one.getValue()))
                    .toList();
            return new GroupFile(groups, found.size() - groups.size());
        }

        private boolean mine(Member member) {
            return own.test(member.code()) || own.test(member.name());
        }

        private String name(List<String> row, int column, String group) {
            var type = cell(row, heads.type);
            var several = heads.groups.size() > 1 ? heads.heads.get(column) + " " + group : group;
            var name = type.isEmpty() ? several : several + ": " + type;
            return name.length() > 180 ? name.substring(0, 180).strip() : name;
        }
    }

    static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
