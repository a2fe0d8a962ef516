package org.goldenthread.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Table;
import org.jspecify.annotations.Nullable;

/** What the first blocks of a paper say about it: its title, the council it comes from and its date, as printed. */
record FrontPage(
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String date) {

    private static final int BLOCKS = 40;
    private static final int SHORT_LINE = 90;
    private static final int LONGEST_LINE = 1_000;

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH
                    + ",?\\s+(?:19|20)\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:dated?|as at|as of|updated|published|issued)(?: on| in)?:?\\s+(" + DATE.pattern() + ")",
            Pattern.CASE_INSENSITIVE);

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*";
    private static final String NAMES = NAME + "(?: (?:(?:and|upon|on|of|the|with|in) )?(?:& )?" + NAME + "){0,6}";
    private static final Pattern COUNCIL = Pattern.compile("\\b(?:" + NAMES
            + " (?:Council|COUNCIL|Combined Authority|COMBINED AUTHORITY)\\b"
            + "(?!\\s+(?i:tax|taxbase|housing|homes|dwellings|tenants?)\\b)"
            + "|(?:London|Royal) Borough of " + NAMES + "|City of " + NAMES + " Corporation)");
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:(?:the|this|that|full|each|every|our|your|whole|district|borough|county|city|town|parish|unitary"
                    + "|metropolitan) )*(?:council|combined authority)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT =
            Pattern.compile("^(?:subject|title|report title)\\s*:\\s*(\\S.{2,200})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "^(?:annex|appendix|agenda|item|part|page|report (?:of|by|to|prepared)|author|contact|date|meeting|wards?"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|confidential|public|restricted|draft$|to:|from:|version"
                    + "|executive summary|introduction|purpose|background|contents|notes|https?:|source:|meta:|form:"
                    + "|decision$|summary$)\\b.*"
                    + "|.*\\b(?:committee|cabinet|executive|sub-committee|panel|board)$|[^\\p{L}]*",
            Pattern.CASE_INSENSITIVE);

    static FrontPage of(List<Block> blocks) {
        var front = blocks.subList(0, Math.min(BLOCKS, blocks.size()));
        var lines = lines(front);
        var date = date(words(front));
        return new FrontPage(title(front, lines), organisation(lines), date != null ? date : date(lines));
    }

    private static List<String> lines(List<Block> front) {
        var lines = new ArrayList<String>();
        for (var block : front) {
            if (!(block instanceof Table table)) {
                block.text().lines().map(FrontPage::plain).forEach(lines::add);
            } else if (table.rows().size() <= 12) {
                table.rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> cell.parts().stream()
                                        .map(FrontPage::plain)
                                        .forEach(lines::add)));
            }
        }
        return lines;
    }

    private static String plain(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_LINE))
                .replace("**", "")
                .strip();
    }

    /** The lines outside tables: a cell is no title. */
    private static List<String> words(List<Block> front) {
        return lines(front.stream().filter(block -> !(block instanceof Table)).toList());
    }

    private static @Nullable String title(List<Block> front, List<String> lines) {
        for (var line : lines) {
            var subject = SUBJECT.matcher(line);
            if (subject.matches()) {
                return subject.group(1);
            }
        }
        Predicate<String> says = words -> words.length() <= 200
                && !NOT_A_TITLE.matcher(words).matches()
                && !COUNCIL.matcher(words).matches()
                && !DATE.matcher(words).matches();
        return front.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.number() == null)
                .sorted(Comparator.comparingInt(Heading::level))
                .map(heading -> plain(heading.text().replace('\n', ' ')))
                .filter(says)
                .findFirst()
                .orElseGet(() -> words(front).stream()
                        .filter(line -> line.length() <= SHORT_LINE)
                        .filter(says)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable String organisation(List<String> lines) {
        for (var line : lines) {
            if (line.length() <= SHORT_LINE) {
                var council = council(line);
                if (council != null) {
                    return council;
                }
            }
        }
        for (var line : lines) {
            var council = council(line);
            if (council != null) {
                return council;
            }
        }
        return null;
    }

    private static @Nullable String council(String line) {
        var matcher = COUNCIL.matcher(line);
        while (matcher.find()) {
            var found = matcher.group().replaceFirst("^(?i:the|for|to|of|by)\\s+(?=\\S+ )", "");
            if (!NO_NAME.matcher(found).matches()) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String date(List<String> lines) {
        for (var line : lines) {
            var matcher = DATE.matcher(line);
            if (line.length() <= SHORT_LINE && matcher.find()) {
                return matcher.group();
            }
        }
        return lines.stream()
                .map(DATED::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }
}
