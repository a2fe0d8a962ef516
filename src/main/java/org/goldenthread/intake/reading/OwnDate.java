package org.goldenthread.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Item;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Table;
import org.jspecify.annotations.Nullable;

/**
 * A paper's own date: where it says "Date:", or in its head, before the text begins. A date of something else (a source
 * it lists, a year it reports on, a day by which something is due) is none.
 */
final class OwnDate {
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH
                    + ",?\\s+(?:19|20)\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String LABELS =
            "(?:date(?: of (?:meeting|report|issue|publication|this report|decision))?|(?:meeting|report|decision|issue) date"
                    + "|dated|date/time|date and time|published|issued|last updated|updated)";
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|\\t|[.;|] )" + LABELS + "\\s*[:–-]?\\s*(?:\\p{L}+day,? ?(?:the )?)?(" + DATE.pattern() + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(LABELS + "\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ITSELF = Pattern.compile(
            "\\b(?:this|the) (?:report|plan|paper|document|letter|register|version|strategy|update)\\b.{0,40}"
                    + "\\b(?:dated|as at|as of|updated|published|issued)(?: on| in)?:? (" + DATE.pattern() + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANOTHERS = Pattern.compile(
            "(?:\\b(?:ended|ending|ends|end(?: of)?|from|by|until|till|to|since|before|after|between|during|due|next"
                    + "|effective|expires?|launched|commencing|visited in|visit in|inspection in|held in|deadline)"
                    + "|[-–&]|\\band)[:,]?(?: the)?(?: \\p{L}+day)?,? $",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORT_LINE = 90;
    /** A longer sentence is told in the text; a shorter one, such as "Agreed on 3 June 2025.", is a mark of the paper. */
    private static final int LONGEST_NOTE = 9;

    private static final int LONGEST_HEAD_LINE = 200;
    private static final Pattern BODY = Pattern.compile(
            "(?i)^(?:contents|introduction|executive summary|summary|background|purpose(?: of (?:the )?report)?|foreword)$");

    private OwnDate() {}

    static @Nullable String of(List<Block> front) {
        var labelled = labelled(front);
        if (labelled != null) {
            return labelled;
        }
        for (var line : head(front)) {
            var date = inHead(line);
            if (date != null) {
                return date;
            }
        }
        var alone = alone(front);
        return alone != null ? alone : ofItself(front);
    }

    /** A date on a line of its own, as under a signature; in a list or a table it is another's. */
    private static @Nullable String alone(List<Block> front) {
        return front.stream()
                .filter(block -> !(block instanceof Item) && !(block instanceof Table))
                .flatMap(block -> block.text().lines())
                .map(OwnDate::plain)
                .filter(line -> DATE.matcher(line).matches())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String ofItself(List<Block> front) {
        return front.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> OF_ITSELF.matcher(plain(block.text())))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    /** "Date: 4 March 2025", or the label in a cell of a form and the date in the next one. */
    private static @Nullable String labelled(List<Block> front) {
        for (var block : front) {
            if (block instanceof Table table) {
                var found = beside(table);
                if (found != null) {
                    return found;
                }
            } else if (!(block instanceof Item)) {
                for (var line : block.text().lines().map(OwnDate::plain).toList()) {
                    var matcher = LABELLED.matcher(line);
                    if (matcher.find()) {
                        return matcher.group(1);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String beside(Table table) {
        for (var row : table.rows().subList(0, Math.min(table.rows().size(), 12))) {
            for (int column = 0; column < row.cells().size(); column++) {
                var words = plain(row.cell(column).replace('\n', ' '));
                var inside = LABELLED.matcher(words);
                if (inside.lookingAt()) {
                    return inside.group(1);
                }
                // a head of a column of dates is no label: its row has no date beside it
                var next = DATE.matcher(plain(row.cell(column + 1)));
                if (LABEL.matcher(words).matches() && next.find()) {
                    return next.group();
                }
            }
        }
        return null;
    }

    /** The lines before the text begins: before a list, a numbered paragraph, a long one or the first section. */
    private static List<String> head(List<Block> front) {
        var lines = new ArrayList<String>();
        for (var block : front) {
            if (block instanceof Item
                    || block instanceof Heading heading && opensBody(heading)
                    || block instanceof Paragraph it
                            && (it.number() != null || it.text().length() > LONGEST_HEAD_LINE)) {
                return lines;
            }
            if (!(block instanceof Table)) {
                block.text().lines().map(OwnDate::plain).forEach(lines::add);
            } else if (block instanceof Table table && table.rows().size() > 1 && table.width() > 2) {
                return lines;
            }
        }
        return lines;
    }

    private static boolean opensBody(Heading heading) {
        return heading.number() != null || BODY.matcher(plain(heading.text())).matches();
    }

    private static @Nullable String inHead(String line) {
        if (line.length() > SHORT_LINE || line.endsWith(".") && line.split(" ").length > LONGEST_NOTE) {
            return null;
        }
        var matcher = DATE.matcher(line);
        while (matcher.find()) {
            if (!ANOTHERS.matcher(line.substring(0, matcher.start())).find()) {
                return matcher.group();
            }
        }
        return null;
    }

    private static String plain(String line) {
        return line.substring(0, Math.min(line.length(), 1_000))
                .replace("**", "")
                .strip();
    }
}
