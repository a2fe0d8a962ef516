package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.findings.papers.Reply.Kind;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Moments;

/**
 * Actions that a table gives in columns of their own, with owner and date. Several may be stacked in one cell; then the
 * first owner answers for the first action, and "ditto" is the one above.
 */
final class AgreedActions {
    private static final Pattern ITEM = Pattern.compile("^(?:[•●▪■◦○*–-]|\\(?\\w{1,3}[.)])\\s+(?=\\S)");
    private static final Pattern DITTO = Pattern.compile("(?i)(?:ditto|do\\.?|as above|[\"”“]|''|-\"-)");
    private static final Pattern DONE =
            Pattern.compile("(?i)^\\W*(?:done|completed?|achieved|implemented|actioned)\\b");

    private AgreedActions() {}

    static List<Reply> of(Statement finding) {
        var actions = new ArrayList<Reply>();
        boolean answers =
                finding.heads().containsKey(Column.ACTION) || finding.heads().containsKey(Column.RESPONSE);
        for (var line : finding.lines()) {
            var texts = texts(line, answers);
            var owners = stacked(line.getOrDefault(Column.OWNER, List.of()), texts.size());
            var dates = stacked(line.getOrDefault(Column.DUE, List.of()), texts.size());
            var outcomes = stacked(line.getOrDefault(Column.OUTCOME, List.of()), texts.size());
            for (int i = 0; i < texts.size(); i++) {
                var reply = new Reply(Kind.ACTION, ITEM.matcher(texts.get(i)).replaceFirst(""));
                date(reply, dates.get(i));
                actions.add(
                        reply.with("owner", owner(owners.get(i), dates.get(i))).with("outcome", outcomes.get(i)));
            }
        }
        return actions;
    }

    /** What is to be done; a recommendation with an owner or a date is itself the action. */
    private static List<String> texts(Map<Column, List<String>> line, boolean answers) {
        var actions = line.getOrDefault(Column.ACTION, List.of());
        if (!actions.isEmpty()) {
            return items(actions);
        }
        var recommended = line.getOrDefault(Column.RECOMMENDATION, List.of());
        boolean promised = line.containsKey(Column.OWNER) || line.containsKey(Column.DUE);
        return promised && !answers && !recommended.isEmpty() ? List.of(String.join("\n", recommended)) : List.of();
    }

    /** Lines below a list item or a paragraph that is no item of its own go with it. */
    private static List<String> items(List<String> parts) {
        if (parts.stream().noneMatch(part -> ITEM.matcher(part).find())) {
            return List.of(String.join("\n", parts));
        }
        var items = new ArrayList<String>();
        for (var part : parts) {
            if (items.isEmpty() || ITEM.matcher(part).find()) {
                items.add(part);
            } else {
                items.add(items.removeLast() + "\n" + part);
            }
        }
        return items;
    }

    /** One entry for each action: what is left over goes to the last, one entry alone counts for all. */
    private static List<String> stacked(List<String> parts, int actions) {
        var entries = new ArrayList<String>();
        for (int i = 0; i < actions; i++) {
            var part = i < parts.size() ? parts.get(i) : "";
            boolean same = DITTO.matcher(part).matches() || (parts.size() == 1 && i > 0);
            var above = entries.isEmpty() ? "" : entries.getLast();
            entries.add(same ? above : part);
        }
        if (!entries.isEmpty() && parts.size() > actions) {
            var rest = String.join("\n", parts.subList(actions, parts.size()));
            entries.add((entries.removeLast() + "\n" + rest).strip());
        }
        return entries;
    }

    /** "Officer and date" in one cell: the owner is what stands before the date. */
    private static String owner(String cell, String date) {
        if (!cell.equals(date)) {
            return cell;
        }
        var moments = Moments.in(cell);
        return (moments.isEmpty() ? cell : cell.substring(0, moments.getFirst().start()))
                .replaceFirst("[\\s,;:–(-]+$", "");
    }

    private static void date(Reply reply, String printed) {
        var moments = Moments.in(printed);
        if (!moments.isEmpty()) {
            reply.with(DONE.matcher(printed).find() ? "completed" : "due", Replies.iso(moments.getFirst()));
        }
        reply.with("printed date", printed);
    }
}
