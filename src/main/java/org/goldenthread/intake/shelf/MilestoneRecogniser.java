package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds dated steps: go-lives, launches, approvals, timetables, and reports due so long after something else. */
@Component
class MilestoneRecogniser implements Recogniser {
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(\\w+) (day|week|month|year)s? after (?:the )?([^.;,]{3,100})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMETABLE =
            Pattern.compile("^(?:timetable|timeline|key dates)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_WORDS = 3;
    private static final Pattern DELAYED =
            Pattern.compile("\\bdelayed (?:by|because of|due to|owing to) ([^,.;]{3,80})", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        var strand = new UnderStrand();
        for (var passage : Passages.of(paper)) {
            strand.at(passage);
            var table = passage.table();
            if (table == null) {
                take(passage.text(), passage.place(), strand, proposals);
            } else {
                MilestoneTable.of(table)
                        .ifPresentOrElse(
                                found -> found.rows()
                                        .forEach(row -> proposals.add(found.milestone(row, proposals.size() + 1))),
                                () -> table.rows().forEach(row -> take(row, strand, proposals)));
            }
        }
        return Recognised.of(proposals);
    }

    private static void take(Row row, UnderStrand strand, List<Proposal> proposals) {
        row.cells().stream()
                .flatMap(cell -> cell.parts().stream())
                .forEach(part -> take(part.replaceFirst("^[-–•*]\\s+", ""), row.place(), strand, proposals));
    }

    private static void take(String text, Place place, UnderStrand strand, List<Proposal> proposals) {
        var timetable = TIMETABLE.matcher(text);
        if (timetable.find()) {
            timetable(text.substring(timetable.end()), place, proposals);
            return;
        }
        for (var sentence : Wording.plainSentences(text)) {
            var steps = DatedVerb.in(sentence);
            for (int i = 0; i < steps.size(); i++) {
                var found = dated(sentence, steps.get(i), proposals.size() + 1)
                        .title(Wording.title(clause(sentence, steps, i)));
                proposals.add(strand.tied(found).at(place));
            }
            var relative = RELATIVE.matcher(sentence);
            if (relative.find() && Wording.count(relative.group(1)).isPresent()) {
                proposals.add(Found.of("milestone", "M" + (proposals.size() + 1))
                        .title(Wording.title(sentence))
                        .text(sentence)
                        .with("due", relative.group().strip())
                        .with("after", relative.group(3).strip())
                        .with("count", Wording.count(relative.group(1)).orElseThrow())
                        .with("unit", relative.group(2))
                        .with("state", "planned")
                        .at(place));
            }
        }
    }

    /** Of a sentence that tells several steps, the part up to the step's date that no step before it has told. */
    private static String clause(String sentence, List<DatedVerb> steps, int at) {
        int from = at == 0 ? 0 : steps.get(at - 1).when().end();
        int to = at == steps.size() - 1
                ? sentence.length()
                : steps.get(at).when().end();
        if (from >= to) {
            return sentence;
        }
        var clause = sentence.substring(from, to).replaceFirst("^[\\s,;]*(?:and\\b)?\\s*", "");
        return Wording.words(clause) < FEWEST_WORDS ? sentence : Wording.capital(clause);
    }

    private static Found dated(String sentence, DatedVerb step, int number) {
        var delay = DELAYED.matcher(sentence);
        return Found.of("milestone", "M" + number)
                .text(sentence)
                .with("step", step.verb())
                .with("date", step.when().printed())
                .with("from", step.when().from().toString())
                .with("to", step.when().to().toString())
                .with("state", step.state())
                .with("delay", delay.find() ? delay.group(1) : "");
    }

    /**
     * "Cabinet 1 May 2016; Council 8 May 2016": a step and a date each; a date without a year takes the year that
     * follows.
     */
    private static void timetable(String text, Place place, List<Proposal> proposals) {
        var years = Moments.in(text).stream()
                .map(moment -> moment.from().getYear())
                .distinct()
                .toList();
        for (var step : text.split(";")) {
            var printed = step.strip().replaceFirst("\\.$", "");
            var dated = years.size() == 1 && Moments.in(printed).isEmpty() ? printed + " " + years.getFirst() : printed;
            for (var moment : Moments.in(dated)) {
                proposals.add(step(printed, dated, moment, place, proposals.size() + 1));
            }
        }
    }

    private static Proposal step(String printed, String dated, Moment moment, Place place, int number) {
        return Found.of("milestone", "M" + number)
                .title(Wording.title(dated.substring(0, moment.start())))
                .text(printed)
                .with("date", moment.printed())
                .with("from", moment.from().toString())
                .with("to", moment.to().toString())
                .at(place);
    }
}
