package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Head;
import org.goldenthread.intake.wording.Headed;
import org.goldenthread.intake.wording.Headed.Under;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Reading;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/**
 * Finds performance indicators with their values: in a table of actuals and targets, and in "NI 192 …: from X to Y".
 */
@Component
class IndicatorRecogniser implements Recogniser {
    private static final Pattern CODE =
            Pattern.compile("\\b((?:BVPI|BV|NI|LPI|LI|SPI|KPI|PI|LGBF)\\s?\\d{1,4}[a-z]?(?:\\([ivx]{1,4}\\))?)");
    private static final Pattern LEADING_CODE = Pattern.compile("^(\\d{1,3}[a-z]?(?:\\([ivx]{1,4}\\))?)\\s+(?=\\p{L})");
    private static final Pattern RATED = Pattern.compile(
            "(?i)(?:red|amber|green|blue|yellow|[ragb]|(?:on|off|above|below|within|near) (?:target|track)|(?:not )?met"
                    + "|target (?:not )?(?:met|missed|achieved)|at risk)");
    /** A quarter or a month alone over a column of figures. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)(?:(?:19|20)\\d{2}[/-]\\d{2,4} )?(?:q(?:uarter)? ?[1-4]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
                    + "|january|february|march|april|august|september|october|november|december)"
                    + "(?: (?:(?:19|20)\\d{2}(?:[/-]\\d{2,4})?|\\d{2}/\\d{2}))?");

    private static final Pattern CHANGE =
            Pattern.compile("^\\s*(.{3,150}?)\\s*:\\s*from ([^,;]{1,30}?) to ([^,;(]{1,30})");

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        for (var passage : Passages.of(paper)) {
            var table = passage.table();
            if (table == null) {
                changed(passage.text(), passage.place()).ifPresent(proposals::add);
            } else {
                indicators(table).ifPresent(headed -> take(headed, proposals));
            }
        }
        return Recognised.of(proposals);
    }

    private static Optional<Headed> indicators(Table table) {
        return Headed.of(table)
                .filter(it -> it.has(Head.INDICATOR, Head.CODE))
                .filter(it -> it.has(Head.ACTUAL, Head.TARGET, Head.BASELINE));
    }

    private static void take(Headed table, List<Proposal> proposals) {
        var section = "";
        for (var row : table.rows()) {
            if (Headed.isSection(row)) {
                section = row.text().strip();
            } else {
                var line = Line.of(table, row);
                if (!line.name().isBlank()) {
                    proposals.add(proposal(table, line, section));
                }
            }
        }
    }

    /**
     * A row of the table. Where code and name share the first cell, the others stand one to the left of their heads.
     */
    private record Line(Row row, String code, String name, int shift) {
        static Line of(Headed table, Row row) {
            var printed = table.text(row, Head.CODE);
            var code = printed.isEmpty() ? table.text(row, Column.REF) : printed;
            var leading = LEADING_CODE.matcher(row.cell(0));
            boolean shifted =
                    row.cells().size() == table.columns().size() - 1 && table.has(Head.CODE) && leading.find();
            if (shifted) {
                return new Line(
                        row,
                        leading.group(1),
                        row.cell(0).substring(leading.end()).strip(),
                        1);
            }
            var name = table.text(row, Head.INDICATOR);
            var known = CODE.matcher(code.isEmpty() ? name : code);
            var read = known.find() ? known.group(1) : code;
            return new Line(row, read, name.isEmpty() ? code : name, 0);
        }

        String under(Under column) {
            return column.index() < shift
                    ? ""
                    : row.cell(column.index() - shift).replace('\n', ' ').strip();
        }

        String under(Headed table, Head head) {
            return table.column(head).map(this::under).orElse("");
        }
    }

    private static Proposal proposal(Headed table, Line line, String section) {
        return Found.of("indicator", line.code().isEmpty() ? Wording.title(line.name()) : line.code())
                .title(Wording.title(line.name()))
                .text(line.row().text())
                .with("code", line.code())
                .with("name", line.name())
                .with("section", section)
                .with("polarity", polarity(line.under(table, Head.POLARITY)))
                .with("rating", rating(table, line))
                .with("direction", line.under(table, Head.DIRECTION))
                .with("values", values(table, line))
                .with("owner", table.text(line.row(), Column.OWNER))
                .with("comment", table.text(line.row(), Column.PROGRESS))
                .at(line.row().place());
    }

    /** Under a head of its own, else a status that is a colour or says whether the target is met. */
    private static String rating(Headed table, Line line) {
        var printed = line.under(table, Head.RATING);
        var status = table.text(line.row(), Column.STATUS);
        return printed.isEmpty() && RATED.matcher(status).matches() ? status : printed;
    }

    private static String polarity(String printed) {
        var words = printed.toLowerCase(Locale.UK);
        if (words.isEmpty()) {
            return "";
        }
        return words.matches("(?:high|up|max|bigger|more).*")
                ? "high"
                : words.matches("(?:low|down|min|smaller|less).*") ? "low" : printed;
    }

    /** A column headed by a mere year tells the same as the column before it. */
    private static List<Map<String, Object>> values(Headed table, Line line) {
        var values = new ArrayList<Map<String, Object>>();
        var what = Head.OTHER;
        for (var column : table.columns()) {
            boolean year =
                    Moments.exactly(column.printed()).filter(Moment::isYears).isPresent();
            boolean period = PERIOD.matcher(column.printed()).matches();
            what = period ? Head.ACTUAL : year ? what : column.head();
            var printed = line.under(column);
            if (isValue(what) && !printed.isEmpty()) {
                values.add(value(what, column.printed(), printed));
            }
        }
        return values;
    }

    private static boolean isValue(Head head) {
        return head == Head.ACTUAL
                || head == Head.TARGET
                || head == Head.PREVIOUS
                || head == Head.QUARTILE
                || head == Head.BASELINE;
    }

    private static Map<String, Object> value(Head what, String head, String printed) {
        var value = new LinkedHashMap<String, Object>();
        value.put("what", what.name().toLowerCase(Locale.UK));
        value.put("head", head);
        Moments.in(head).stream().findFirst().ifPresent(moment -> value.put("period", moment.label()));
        value.put("printed", printed);
        Reading.of(printed).ifPresent(reading -> {
            value.put("number", reading.number());
            value.put("unit", reading.unit());
        });
        return value;
    }

    private static Optional<Proposal> changed(String text, Place place) {
        var code = CODE.matcher(text);
        if (!code.lookingAt()) {
            return Optional.empty();
        }
        var change = CHANGE.matcher(text.substring(code.end()));
        return change.find()
                ? Optional.of(Found.of("indicator", code.group(1))
                        .title(Wording.title(Wording.capital(change.group(1))))
                        .text(text)
                        .with("code", code.group(1))
                        .with("name", change.group(1))
                        .with(
                                "values",
                                List.of(
                                        value(
                                                Head.PREVIOUS,
                                                "from",
                                                change.group(2).strip()),
                                        value(Head.ACTUAL, "to", change.group(3).strip())))
                        .at(place))
                : Optional.empty();
    }
}
