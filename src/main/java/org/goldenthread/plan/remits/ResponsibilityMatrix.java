package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;

/**
 * A matrix that says who answers for what, with the meaning of its marks.
 *
 * @param parties whether its columns are workstreams, services or posts
 */
record ResponsibilityMatrix(Matrix matrix, Marks marks, Parties parties) {
    private static final int NEAR = 4;
    private static final Pattern RESPONSIBILITY = Pattern.compile(
            "(?i)\\b(?:responsib\\w*|accountab\\w*|raci|lead|leads|owner\\w*|remits?|workstreams?|priorit\\w+|contribut\\w+|who does what)\\b");
    private static final Pattern SERVICES =
            Pattern.compile("(?i)\\b(?:directorates?|departments?|services?|divisions?)\\b");
    private static final Pattern POSTS = Pattern.compile(
            "(?i)\\b(?:posts?|officers?|roles?|head of|director|manager|chief|leader|member|sro|board|cabinet|committee)\\b");

    /** Who stands over the columns. */
    enum Parties {
        WORKSTREAM,
        SERVICE,
        POST
    }

    /** Every such matrix of a paper. */
    static List<ResponsibilityMatrix> in(Paper paper) {
        var found = new ArrayList<ResponsibilityMatrix>();
        var named = new HashMap<String, String>();
        for (int i = 0; i < paper.blocks().size(); i++) {
            if (paper.blocks().get(i) instanceof Table table) {
                var around = around(paper.blocks(), i, table);
                Matrix.of(table).map(matrix -> matrix.distinctFrom(named)).ifPresent(matrix -> {
                    var marks = new Marks(matrix.used(), around, matrix.perRow());
                    var heads = matrix.rowHead() + " " + matrix.spanning() + " " + around;
                    if (marks.areTelling() || RESPONSIBILITY.matcher(heads).find()) {
                        found.add(new ResponsibilityMatrix(matrix, marks, parties(matrix)));
                    }
                });
            }
        }
        return found;
    }

    /** The words beside the table, where its legend stands. */
    private static String around(List<Block> blocks, int at, Table table) {
        var words = new StringBuilder(table.caption() == null ? "" : table.caption());
        for (int i = Math.max(0, at - NEAR); i < Math.min(blocks.size(), at + NEAR); i++) {
            var text = blocks.get(i) instanceof Table ? "" : blocks.get(i).text();
            words.append('\n').append(text, 0, Math.min(text.length(), 1000));
        }
        return words.toString();
    }

    private static Parties parties(Matrix matrix) {
        var spanning = matrix.spanning().toLowerCase(Locale.UK);
        if (spanning.contains("stream") || spanning.contains("strand") || spanning.contains("group")) {
            return Parties.WORKSTREAM;
        }
        long posts = matrix.columns().values().stream()
                .filter(head -> POSTS.matcher(head).find())
                .count();
        if (posts * 2 > matrix.columns().size() || POSTS.matcher(spanning).find()) {
            return Parties.POST;
        }
        return SERVICES.matcher(spanning).find() ? Parties.SERVICE : Parties.WORKSTREAM;
    }

    /** Whether the rows are tasks rather than priorities. */
    boolean isOfTasks() {
        return matrix.rowHead()
                .matches(
                        "(?i).*\\b(?:actions?|tasks?|activit(?:y|ies)|deliverables?|process(?:es)?|decisions?|steps?)\\b.*");
    }

    /** The columns that have a role in a row, by head. */
    List<String> holders(Matrix.Line line, String role) {
        return line.marks().entrySet().stream()
                .filter(mark -> marks.role(mark.getValue()).equals(role))
                .map(mark -> matrix.columns().getOrDefault(mark.getKey(), ""))
                .toList();
    }
}
