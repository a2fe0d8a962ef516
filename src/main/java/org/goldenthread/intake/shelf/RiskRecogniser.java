package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.shelf.Scored.When;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Head;
import org.goldenthread.intake.wording.Headed;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Reading;
import org.goldenthread.intake.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds risks: in a register's table, in a list of risks, and in the risk section's "there is a risk that". */
@Component
class RiskRecogniser implements Recogniser {
    private static final Pattern LIST = Pattern.compile(
            "(?:^|\\b(?:the|our|following|\\w+) )(?:(red|amber|green|high|key|main|major|strategic|corporate) )?risks?(?: cards)?\\b"
                    + "[^.:]{0,60}:$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?:there is|there remains|there are)(?: also)? an? (?:(\\w+) )?risk (?:that|of) (.{10,})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION = Pattern.compile("\\brisks?\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        boolean section = false;
        var strand = new UnderStrand();
        for (var passage : passages) {
            strand.at(passage);
            var table = passage.table();
            if (table != null) {
                register(table, proposals, notes);
            } else if (passage.sort() == Sort.HEADING) {
                section = SECTION.matcher(passage.text()).find();
            } else if (section) {
                spoken(passage, strand, proposals);
            }
        }
        Listing.in(passages, intro -> LIST.matcher(intro.text()).find()).forEach(listing -> listed(listing, proposals));
        return new Recognised(proposals, notes);
    }

    private static void register(Table table, List<Proposal> proposals, List<Note> notes) {
        Headed.of(table)
                .filter(it -> it.has(Head.RISK))
                .filter(it -> it.has(Head.LIKELIHOOD, Head.IMPACT, Head.SCORE, Head.CONTROL, Head.RATING))
                .ifPresent(it -> it.rows().stream()
                        .filter(row -> !Headed.isSection(row)
                                && !it.text(row, Head.RISK).isEmpty())
                        .forEach(row -> {
                            var risk = registered(it, row);
                            proposals.add(risk);
                            slip(risk, Scored.of(it, row, When.BEFORE), "inherent")
                                    .ifPresent(notes::add);
                            slip(risk, Scored.of(it, row, When.NOW), "current").ifPresent(notes::add);
                        }));
    }

    private static Proposal registered(Headed table, Row row) {
        var ref = table.text(row, Column.REF).replaceFirst("[.)]$", "");
        var risk = table.text(row, Head.RISK);
        var now = Scored.of(table, row, When.NOW);
        var before = Scored.of(table, row, When.BEFORE);
        return Found.of("risk", ref.isEmpty() ? Wording.title(risk) : ref)
                .title(Wording.title(risk))
                .text(risk)
                .with("cause", words(table, row, "cause|driver|trigger|vulnerabilit"))
                .with("consequence", words(table, row, "consequence|effect|outcome"))
                .with("likelihood", now.likelihood())
                .with("impact", now.impact())
                .with("score", now.score())
                .with("scoreNumber", number(now.score()))
                .with("inherent", before.fields())
                .with("target", Scored.of(table, row, When.TARGET).fields())
                .with("direction", table.text(row, Head.DIRECTION))
                .with("appetite", table.text(row, Head.APPETITE))
                .with("controls", Stacked.of(table.cell(row, Head.CONTROL)).parts())
                .with("actions", Stacked.of(table.cell(row, Column.ACTION)).parts())
                .with("owner", table.text(row, Column.OWNER))
                .with("due", table.text(row, Column.DUE))
                .with("status", table.text(row, Column.STATUS))
                .at(row.place());
    }

    /** What a column of words says of the risk, known by a word in its head; a figure is none. */
    private static String words(Headed table, Row row, String head) {
        return table.columns().stream()
                .filter(it -> it.printed().toLowerCase(Locale.UK).matches(".*\\b(?:" + head + ").*"))
                .map(it -> row.cell(it.index()).replace('\n', ' ').strip())
                .filter(words -> words.length() > 2 && Reading.of(words).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The product of two figures that is not the printed score: a slip, or a matrix that is no product. */
    private static Optional<Note> slip(Proposal risk, Scored scored, String which) {
        return scored.product()
                .filter(product -> !scored.score().isEmpty()
                        && Reading.of(scored.score())
                                .filter(it -> it.number().compareTo(product) != 0)
                                .isPresent())
                .map(product -> new Note(
                        "score-differs",
                        "%s: the %s score is printed as %s, but %s × %s is %s."
                                .formatted(
                                        risk.ref(),
                                        which,
                                        scored.score(),
                                        scored.likelihood(),
                                        scored.impact(),
                                        product.toPlainString()),
                        risk.place()));
    }

    private static @Nullable Object number(String printed) {
        return Reading.of(printed).map(Reading::number).orElse(null);
    }

    private static void listed(Listing listing, List<Proposal> proposals) {
        var matcher = LIST.matcher(listing.intro().text());
        var grade =
                matcher.find() && matcher.group(1) != null ? matcher.group(1).toLowerCase(Locale.UK) : "";
        var rating = grade.matches("red|amber|green") ? grade : "";
        for (var item : listing.items()) {
            var title = Wording.title(item.text());
            proposals.add(Found.of("risk", title)
                    .text(item.text())
                    .with("rating", rating)
                    .at(item.place()));
        }
    }

    private static void spoken(Passage passage, UnderStrand strand, List<Proposal> proposals) {
        for (var sentence : Wording.sentences(passage.text())) {
            var matcher = SPOKEN.matcher(sentence);
            if (matcher.find()) {
                var words = matcher.group(2).replaceFirst("\\.$", "");
                var when = Optional.of(Moments.in(words))
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.getLast().printed());
                proposals.add(strand.tied(Found.of("risk", Wording.title(Wording.capital(words))))
                        .text(sentence)
                        .with("grade", matcher.group(1))
                        .with("trigger", when.orElse(""))
                        .at(passage.place()));
            }
        }
    }
}
