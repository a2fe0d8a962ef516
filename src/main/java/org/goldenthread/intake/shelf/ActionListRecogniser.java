package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds actions in lists: the numbered lines of an action plan without a table, and lists led in by "the following
 * actions have been implemented" or "further actions are", also inside a table's cell.
 */
@Component
class ActionListRecogniser implements Recogniser {
    private static final Pattern PLAN = Pattern.compile("\\b(?:action|improvement) plan$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LED_IN = Pattern.compile(
            "\\bactions\\b.{0,40}\\b(?:follows?|are|is|to be implemented|have been implemented)\\b.{0,40}$|\\bactions:$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DONE =
            Pattern.compile("\\b(?:have|has) been (?:implemented|completed|taken|delivered)\\b");
    private static final Pattern OUTCOME =
            Pattern.compile("\\boutcome\\s*:\\s*(.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,40})\\)");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–•*]|\\d{1,2}[.)])\\s+");
    private static final int LONGEST_LINE = 30;
    private static final int FEWEST = 3;

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var proposals = new ArrayList<Proposal>(plan(passages));
        for (var listing : Listing.in(
                passages,
                intro -> intro.leadsIn() && LED_IN.matcher(last(intro)).find())) {
            boolean done = DONE.matcher(last(listing.intro())).find();
            listing.items().forEach(item -> proposals.add(action(item.text(), done, "", item.place(), proposals)));
        }
        passages.stream()
                .map(Passage::table)
                .flatMap(Stream::ofNullable)
                .flatMap(table -> table.rows().stream())
                .forEach(row -> cells(row, proposals));
        return Recognised.of(proposals);
    }

    private static String last(Passage intro) {
        return Wording.sentences(intro.text()).getLast();
    }

    /** The short numbered lines under the heading "Action plan", up to the end of the paper. */
    private static List<Proposal> plan(List<Passage> passages) {
        var lines = new ArrayList<Proposal>();
        boolean plan = false;
        var theme = "";
        for (var passage : passages) {
            if (passage.sort() == Sort.HEADING) {
                theme = passage.text();
                plan |= PLAN.matcher(theme).find();
            } else if (plan && isLine(passage)) {
                lines.add(Found.of("action", passage.number())
                        .title(Wording.title(passage.text()))
                        .text(passage.text())
                        .with("status", "planned")
                        .with("section", theme)
                        .at(passage.place()));
            }
        }
        return lines.size() < FEWEST ? List.of() : lines;
    }

    private static boolean isLine(Passage passage) {
        return passage.sort() == Sort.PARAGRAPH
                && passage.number().contains(".")
                && Wording.words(passage.text()) <= LONGEST_LINE
                && !passage.text().endsWith(".");
    }

    private static void cells(Row row, List<Proposal> proposals) {
        var finding = row.cell(0).strip();
        for (var cell : row.cells()) {
            boolean open = false;
            boolean done = false;
            for (var part : cell.parts()) {
                boolean bulleted = BULLET.matcher(part).find();
                if (open && bulleted) {
                    proposals.add(action(BULLET.matcher(part).replaceFirst(""), done, finding, row.place(), proposals));
                } else if (!bulleted) {
                    open = LED_IN.matcher(part.strip()).find();
                    done = DONE.matcher(Wording.sentences(part).stream().reduce("", (one, two) -> two))
                            .find();
                }
            }
        }
    }

    private static Proposal action(String text, boolean done, String finding, Place place, List<Proposal> before) {
        var outcome = OUTCOME.matcher(text);
        boolean outcomes = outcome.find();
        var words = outcomes ? text.substring(0, outcome.start()).strip() : text;
        var date = date(words);
        boolean findings = finding.matches("\\d{1,2}(?:\\.\\d{1,2}){1,2}");
        var found = Found.of("action", (findings ? finding + "/" : "L") + (before.size() + 1))
                .title(Wording.title(words.replaceFirst("\\s*\\([^()]*\\)\\.?$", "")))
                .text(text)
                .with("status", done ? "done" : "planned")
                .with(done ? "done" : "due", date == null ? "" : date.printed())
                .with(
                        done ? "doneDate" : "dueDate",
                        date == null ? "" : date.to().toString())
                .with("outcome", outcomes ? outcome.group(1).strip() : "");
        return (findings ? found.tie("answers", "finding", finding) : found).at(place);
    }

    /** The date in brackets that ends an action. */
    private static @Nullable Moment date(String words) {
        var matcher = BRACKET.matcher(words);
        Moment date = null;
        while (matcher.find()) {
            var moments = Moments.in(matcher.group(1));
            date = moments.isEmpty() ? date : moments.getLast();
        }
        return date;
    }
}
