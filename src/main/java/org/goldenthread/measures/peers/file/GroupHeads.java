package org.goldenthread.measures.peers.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the columns of a file of groups are, by their headings. */
final class GroupHeads {
    final List<String> heads;
    int code = -1;
    int name = -1;
    int neighbour = -1;
    int rank = -1;
    int distance = -1;
    int type = -1;
    final List<Integer> numbered = new ArrayList<>();
    final List<Integer> groups = new ArrayList<>();

    GroupHeads(List<String> heads) {
        this.heads = heads.stream().map(String::strip).toList();
        for (int i = 0; i < this.heads.size(); i++) {
            column(i, key(this.heads.get(i)));
        }
    }

    private static String key(String head) {
        return head.replace("\uFEFF", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private void column(int at, String head) {
        if (head.isEmpty()) {
            return;
        }
        if (head.matches("\\d{1,3}") || head.matches("(nearest )?neighbou?r \\d{1,3}|nn ?\\d{1,3}|sn ?\\d{1,3}")) {
            numbered.add(at);
        } else if (head.matches(".*(neighbou?r|peer|similar).*") && neighbour < 0) {
            neighbour = at;
        } else if (head.matches("rank|order|position|neighbou?r rank")) {
            rank = at;
        } else if (head.matches(".*distance.*|score|dissimilarity")) {
            distance = at;
        } else if (code < 0 && head.matches("area ?cd|.*code|gss|la ?cd|lad ?\\d*cd|ons")) {
            code = at;
        } else if (name < 0
                && head.matches("area ?nm|.*name|council|local authority|authority|la|lad ?\\d*nm|area|geography")) {
            name = at;
        } else if (head.matches("type|kind|set|services?")) {
            type = at;
        } else {
            groups.add(at);
        }
    }

    boolean identifies() {
        return code >= 0 || name >= 0;
    }
}
