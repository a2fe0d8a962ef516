package org.goldenthread.evidence.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.evidence.TrailEntry;
import org.goldenthread.site.Times;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Says rows of the trail in words: what was done, and each field from what to what.
 *
 * @param titles of the things that are named, by reference
 * @param names of accounts, by number
 */
record TrailWords(Map<String, String> titles, Map<Long, String> names, ZoneId zone) {
    private static final Pattern REF = Pattern.compile("[A-Z]{1,8}-\\d{1,9}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");
    private static final Set<String> MACHINERY = Set.of(
            "id",
            "ref",
            "council",
            "number",
            "version",
            "changed",
            "made",
            "kind",
            "account",
            "attached",
            "said",
            "kept",
            "hash",
            "document",
            "upper",
            "lower",
            "words");
    private static final List<String> FIRST =
            List.of("title", "summary", "state", "tone", "owner", "service", "starts", "due", "ended", "publication");
    private static final Map<String, String> LABELS = Map.of(
            "publication", "Seen by",
            "starts", "Start",
            "ended", "Closed on",
            "tone", "Taken as");
    /** Rooms may keep another column of that name, such as the day of a report's publication. */
    private static final Map<String, String> PUBLICATIONS =
            Arrays.stream(Publication.values()).collect(Collectors.toMap(Publication::code, Publication::words));

    private static final Map<String, String> TONES = Map.of(
            "good",
            "going well",
            "warning",
            "needs attention",
            "bad",
            "off track",
            "done",
            "done",
            "none",
            "not judged");

    /** Every reference that the row names, so that its title can be said. */
    static List<String> named(TrailEntry entry) {
        return java.util.stream.Stream.of(entry.before(), entry.after())
                .flatMap(fields -> fields.values().stream())
                .filter(value -> REF.matcher(value).matches())
                .distinct()
                .toList();
    }

    String who(@Nullable Long account) {
        return account == null ? "Nobody signed in" : names.getOrDefault(account, "Account " + account);
    }

    /** What was done, without the fields: "Entered", "Attached a document", "Cut the tie: …". */
    String deed(TrailEntry entry) {
        if (entry.isOf("thread", "thing")) {
            return switch (entry.deed()) {
                case INSERT -> "Entered";
                case UPDATE -> "Changed";
                case DELETE -> "Removed “" + entry.before().getOrDefault("title", "") + "”";
            };
        }
        if (entry.isOf("thread", "tie")) {
            return switch (entry.deed()) {
                case INSERT -> "Tied: " + tie(entry);
                case UPDATE -> "Changed the tie: " + tie(entry);
                case DELETE -> "Cut the tie: " + tie(entry);
            };
        }
        if (entry.isOf("evidence", "attachment")) {
            var caption = entry.field("caption");
            var words = caption == null || caption.isEmpty() ? " a document" : " a document, “" + caption + "”";
            return (entry.deed() == TrailEntry.Deed.DELETE ? "Detached" : "Attached") + words;
        }
        if (entry.isOf("evidence", "comment")) {
            return "Said: “" + entry.after().getOrDefault("words", "") + "”";
        }
        var subject = words(entry.subject());
        return switch (entry.deed()) {
            case INSERT -> "Entered the " + subject;
            case UPDATE -> "Changed the " + subject;
            case DELETE -> "Removed the " + subject;
        };
    }

    private String tie(TrailEntry entry) {
        var role = entry.field("role");
        var detail = entry.field("detail");
        var kind = entry.field("kind");
        return value(entry.field("upper")) + " "
                + (kind == null ? "is tied to" : TieKind.ofCode(kind).downwards())
                + " " + value(entry.field("lower"))
                + (role == null || role.isEmpty() ? "" : " (" + role + ")")
                + (detail == null || detail.isEmpty() ? "" : ", " + detail);
    }

    /** The fields from what to what, without those that only the machine needs. */
    List<HistoryRow.Line> lines(TrailEntry entry) {
        boolean whole = entry.isOf("evidence", "attachment")
                || entry.isOf("evidence", "comment")
                || (entry.isOf("thread", "tie") && entry.deed() != TrailEntry.Deed.UPDATE);
        if (whole) {
            return List.of();
        }
        boolean stateToo = entry.changes().anyMatch(change -> change.field().equals("state"));
        return entry.changes()
                .filter(change -> !MACHINERY.contains(change.field()))
                .filter(change -> !(change.field().equals("tone") && stateToo))
                .filter(change -> !isNothing(change.before()) || !isNothing(change.after()))
                .sorted(Comparator.comparing(change -> place(change.field())))
                .map(change -> new HistoryRow.Line(
                        label(change.field()),
                        value(change.field(), change.before()),
                        value(change.field(), change.after())))
                .toList();
    }

    /** What a row was, for a page that shows the record as it stood: "Card", "Tie: …", "Finding". */
    String standing(TrailEntry entry) {
        if (entry.isOf("thread", "thing")) {
            return "Card";
        }
        if (entry.isOf("thread", "tie")) {
            return "Tie: " + tie(entry);
        }
        if (entry.isOf("evidence", "attachment")) {
            return "Document attached";
        }
        return label(entry.subject());
    }

    /** Every field as it stood after the deed. */
    List<HistoryRow.Line> fields(TrailEntry entry) {
        return entry.after().entrySet().stream()
                .filter(field ->
                        !MACHINERY.contains(field.getKey()) && !field.getValue().isEmpty())
                .filter(field -> !entry.isOf("thread", "tie"))
                .sorted(Comparator.comparing(field -> place(field.getKey())))
                .map(field -> new HistoryRow.Line(label(field.getKey()), "", value(field.getKey(), field.getValue())))
                .toList();
    }

    /** Sorts what every thing has first, in its usual order, and the room's own fields by name. */
    private static String place(String field) {
        int known = FIRST.indexOf(field);
        return known < 0 ? "z" + field : Character.toString('a' + known);
    }

    private static boolean isNothing(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    private static String label(String field) {
        var words = words(field);
        return LABELS.getOrDefault(field, words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1));
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }

    private String value(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "publication" -> PUBLICATIONS.getOrDefault(value, value(value));
            case "tone" -> TONES.getOrDefault(value, value);
            default -> value(value);
        };
    }

    private String value(@Nullable String value) {
        if (value == null) {
            return "";
        }
        if (REF.matcher(value).matches()) {
            return titles.containsKey(value) ? value + " " + titles.get(value) : value;
        }
        if (DAY.matcher(value).matches()) {
            return Times.day(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return Times.moment(OffsetDateTime.parse(value).toInstant(), zone);
        }
        return value.equals("true") ? "yes" : value.equals("false") ? "no" : value;
    }

    String when(Instant at) {
        return Times.moment(at, zone);
    }
}
