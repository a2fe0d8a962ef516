package org.goldenthread.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    /** A label in a form; the title stands in the cell beside it. */
    private static final Pattern TITLED =
            Pattern.compile("(?:report title|title of (?:the )?report|subject|title)\\s*:", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "^(?:year ended|period ended|approved by|adopted by|agreed by|annex|appendix|agenda|item|part|page|report (?:of|by|to|prepared)|author|contact|date|meeting|wards?"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|confidential|public|restricted|draft$|to:|from:|version"
                    + "|executive summary|introduction|purpose|background|contents|notes|https?:|source:|meta:|form:"
                    + "|decision$|summary$)\\b.*"
                    + "|.*\\b(?:committee|cabinet|executive|sub-committee|panel|board|councils|authorities)$|[^\\p{L}]*",
            Pattern.CASE_INSENSITIVE);

    static FrontPage of(List<Block> blocks) {
        var front = blocks.subList(0, Math.min(BLOCKS, blocks.size()));
        var lines = lines(front);
        return new FrontPage(title(front, lines), organisation(lines), OwnDate.of(front));
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
        for (int i = 0; i < lines.size(); i++) {
            var subject = SUBJECT.matcher(lines.get(i));
            if (subject.matches()) {
                return subject.group(1);
            }
            if (i + 1 < lines.size() && TITLED.matcher(lines.get(i)).matches()) {
                return lines.get(i + 1);
            }
        }
        Predicate<String> says = words -> words.length() <= 200
                && !NOT_A_TITLE.matcher(words).matches()
                && !COUNCIL.matcher(words).matches()
                && !OwnDate.DATE.matcher(words).matches();
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
                        .or(() -> over(front).filter(says))
                        .orElse(null));
    }

    /** A spreadsheet's title stands alone in a row above its table. */
    private static Optional<String> over(List<Block> front) {
        return front.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .map(table -> table.rows().getFirst())
                .map(row -> row.cells().stream()
                        .map(cell -> plain(cell.text()))
                        .filter(words -> !words.isEmpty())
                        .toList())
                .filter(cells -> cells.size() == 1)
                .map(List::getFirst);
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
}
