package org.goldenthread.measures.api.taking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.api.Names;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.words.DatedLabel;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Understands the figures of one call one by one, and gathers what is wrong with each. */
final class RowReader {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_PART = 200;
    private static final String STANDINGS = Arrays.stream(Standing.values())
            .filter(one -> one != Standing.MISSING)
            .map(Names::of)
            .collect(Collectors.joining(", "));
    private static final Map<String, Standing> BY_KEY =
            Arrays.stream(Standing.values()).collect(Collectors.toMap(Names::of, one -> one));
    private static final DatedLabel UNLABELLED = new DatedLabel(null, Standing.FINAL, "");
    private final Visitor visitor;
    private final Map<String, Measure> byWord;
    private final PeriodWords labels = new PeriodWords(Years.USUAL);
    private final Map<String, DatedLabel> read = new HashMap<>();
    private final List<WrongRow> wrong;

    /** @param byWord measures by the words that the rows have for them, in lower case */
    RowReader(Visitor visitor, Map<String, Measure> byWord, List<WrongRow> wrong) {
        this.visitor = visitor;
        this.byWord = byWord;
        this.wrong = new ArrayList<>(wrong);
    }

    List<WrongRow> wrong() {
        return wrong;
    }

    /** The word that a row has for its measure; empty where it has none. */
    static String word(Written row) {
        var word = row.measure() == null ? row.code() : row.measure();
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }

    /** The figure; null where something is wrong with it. */
    @Nullable
    Row read(int index, Written row) {
        int before = wrong.size();
        var figure = row.figure() == null ? Figure.VALUE : Names.figure(row.figure());
        if (figure == null) {
            refuse(index, "figure", "“" + row.figure() + "” is no figure; they are " + Names.figures());
        }
        var measure = measure(index, row, figure);
        var label = row.period() == null ? UNLABELLED : read.computeIfAbsent(row.period(), labels::read);
        var period = period(index, row, measure, label);
        var worth = worth(index, row, label);
        var part = row.part() == null ? "" : row.part();
        if (part.length() > LONGEST_PART) {
            refuse(index, "part", "A part has up to 200 characters");
        }
        if (figure == null || measure == null || period == null || worth == null || wrong.size() > before) {
            return null;
        }
        return new Row(index, new Row.Where(measure, figure, period), whom(row), part, worth);
    }

    private static Subjects.@Nullable Written whom(Written row) {
        var word = row.subject() == null ? "" : row.subject();
        var name = row.subjectName() == null ? "" : row.subjectName();
        if (word.equals("own") || (word.isEmpty() && name.isEmpty())) {
            return null;
        }
        boolean code = !name.isEmpty() || word.matches("\\S*\\d\\S*");
        return code ? new Subjects.Written(word, name) : new Subjects.Written("", word);
    }

    private @Nullable Measure measure(int index, Written row, @Nullable Figure figure) {
        var field = row.measure() == null && row.code() != null ? "code" : "measure";
        var word = word(row);
        var found = byWord.get(word);
        if (word.isEmpty()) {
            refuse(index, field, "Write the measure by its reference or its code");
        } else if (found == null) {
            refuse(index, field, "There is no measure “" + word + "”, or you may not see it");
        } else if (figure == Figure.VALUE && found.sheet().calculated()) {
            refuse(index, field, found.ref() + " is worked out from other measures; send the figures of those");
        } else if (!mayRecord(found)) {
            refuse(index, field, "Neither your role nor a post of yours enters figures of " + found.ref());
        }
        return found;
    }

    private boolean mayRecord(Measure measure) {
        return visitor.mayChange(measure.enteredBy())
                || visitor.mayChange(measure.thing().owner())
                || measure.people().approval().stream().anyMatch(visitor::mayChange);
    }

    private @Nullable Period period(int index, Written row, @Nullable Measure measure, DatedLabel label) {
        Period period = null;
        if (row.start() != null) {
            period = from(index, row.start(), row.length(), measure);
        } else if (row.period() == null) {
            refuse(index, "period", "Write start and length, or a period such as 2025/26, Q1 2025/26 or 2025-06");
        } else if (label.period() == null) {
            refuse(index, "period", "“" + row.period() + "” is no period; write it as 2025/26, Q1 2025/26 or 2025-06");
        } else {
            period = label.period();
        }
        if (period != null
                && (period.start().getYear() < FIRST_YEAR || period.end().getYear() > LAST_YEAR)) {
            refuse(index, row.start() == null ? "period" : "start", "This year is out of reach; check it");
            return null;
        }
        return period;
    }

    private @Nullable Period from(int index, String start, @Nullable String length, @Nullable Measure measure) {
        LocalDate day;
        try {
            day = LocalDate.parse(start);
        } catch (DateTimeParseException nonsense) {
            refuse(index, "start", "Write the first day as year-month-day, such as 2025-04-01");
            return null;
        }
        try {
            var lasts = length != null
                    ? Length.ofCode(length)
                    : measure != null ? measure.sheet().collection().collected() : Length.YEAR;
            return new Period(day, lasts.months(), lasts.days());
        } catch (IllegalArgumentException unknown) {
            refuse(index, "length", "Write a length as P1M, P3M, P12M, P1Y or P7D");
            return null;
        }
    }

    private Row.@Nullable Worth worth(int index, Written row, DatedLabel label) {
        var said = row.standing();
        var standing = said == null ? label.standing() : BY_KEY.get(said);
        if (standing == null || standing == Standing.MISSING) {
            refuse(index, "standing", "“" + said + "” is no standing; they are " + STANDINGS);
            return null;
        }
        var text = row.value() == null ? "" : row.value().toString();
        if (text.isEmpty()) {
            if (standing.present()) {
                refuse(
                        index,
                        "value",
                        "Send a value, or a standing that says why there is none, such as not_available");
            }
            return new Row.Worth(null, standing);
        }
        if (!standing.present()) {
            refuse(index, "value", "A figure that is " + said + " has no value; leave one of the two out");
            return null;
        }
        var number = Numbers.read(text);
        if (number == null) {
            refuse(index, "value", "Write a plain number of up to 18 digits, 12 of them decimals");
            return null;
        }
        return new Row.Worth(number, standing);
    }

    private void refuse(int index, String field, String message) {
        wrong.add(WrongRow.of(index, field, message));
    }
}
