package org.goldenthread.intake.shelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Amounts;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/**
 * Finds savings told in sentences: the headline of a year, the lines that make it up in the same paragraph, and what
 * must be saved. Says where the lines do not come to the headline.
 */
@Component
class SavingRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var recognised = Recognised.NOTHING;
        var strand = new UnderStrand();
        for (var passage : Passages.of(paper)) {
            strand.at(passage);
            if (passage.sort() == Sort.PARAGRAPH || passage.sort() == Sort.ITEM) {
                recognised = recognised.and(new Account(passage, strand).recognised());
            }
        }
        return recognised;
    }

    /** The savings of one paragraph while it is read. */
    private static final class Account {
        private final Passage passage;
        private final UnderStrand strand;
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<BigDecimal> lines = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private Optional<SavingSentence> headline = Optional.empty();

        Account(Passage passage, UnderStrand strand) {
            this.passage = passage;
            this.strand = strand;
        }

        Recognised recognised() {
            for (var sentence : Wording.plainSentences(passage.text())) {
                SavingSentence.in(sentence).forEach(this::take);
            }
            headline.ifPresent(this::check);
            return new Recognised(proposals, notes);
        }

        private void take(SavingSentence saving) {
            if (saving.isAboutSaving() && saving.isRequirement()) {
                proposals.add(requirement(saving));
            } else if (saving.isAboutSaving() && saving.year().isPresent() && !saving.isYearly()) {
                headline.ifPresent(this::check);
                lines.clear();
                headline = Optional.of(saving);
                proposals.add(headline(saving, saving.year().orElseThrow()));
            } else if (isLine(saving)) {
                lines.add(saving.amount().pounds());
                proposals.add(line(saving, headline.orElseThrow().year().orElseThrow()));
            } else if (saving.isAboutSaving() && saving.isYearly()) {
                proposals.add(
                        found(saving, "yearly", "yearly " + saving.amount().printed())
                                .at(passage.place()));
            }
        }

        /** After a headline, a sum in the same paragraph that has no year of its own and is no larger is part of it. */
        private boolean isLine(SavingSentence saving) {
            return saving.year().isEmpty()
                    && (saving.isAboutSaving() || !saving.what().isEmpty())
                    && headline.filter(it -> saving.amount()
                                            .pounds()
                                            .compareTo(it.amount().pounds())
                                    <= 0)
                            .isPresent();
        }

        private Proposal requirement(SavingSentence saving) {
            var period = saving.year().map(Moment::label).orElse("");
            return found(saving, "requirement", period.isEmpty() ? "requirement" : "requirement " + period)
                    .with("year", period)
                    .with("years", Wording.count(saving.overYears()).orElse(null))
                    .at(passage.place());
        }

        private Proposal headline(SavingSentence saving, Moment year) {
            return found(saving, "headline", year.label())
                    .title("%s: %s".formatted(year.label(), saving.amount().printed()))
                    .with("year", year.label())
                    .at(passage.place());
        }

        private Proposal line(SavingSentence saving, Moment year) {
            var what = saving.what();
            var found = found(saving, "line", "%s/%d".formatted(year.label(), lines.size()))
                    .with("year", year.label())
                    .with("what", what)
                    .tie("of", "saving", year.label());
            return (what.isEmpty() ? found : found.title(Wording.title(Wording.capital(what)))).at(passage.place());
        }

        private Found found(SavingSentence saving, String level, String ref) {
            return strand.tied(Found.of("saving", ref))
                    .title("%s: %s"
                            .formatted(Wording.capital(level), saving.amount().printed()))
                    .text(saving.sentence())
                    .with("amount", saving.amount().pounds())
                    .with("printed", saving.amount().printed())
                    .with("about", saving.amount().about() ? Boolean.TRUE : null)
                    .with("level", level)
                    .with("state", level.equals("requirement") ? "" : saving.state());
        }

        private void check(SavingSentence whole) {
            var sum = lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var gap = whole.amount().pounds().subtract(sum);
            if (lines.size() < 2 || gap.signum() == 0) {
                return;
            }
            var message = "The %d savings itemised for %s come to %s, which is %s %s the headline of %s."
                    .formatted(
                            lines.size(),
                            whole.year().map(Moment::printed).orElse(""),
                            Amounts.spoken(sum),
                            Amounts.spoken(gap.abs()),
                            gap.signum() > 0 ? "short of" : "more than",
                            whole.amount().printed());
            notes.add(new Note("sum-differs", message, passage.place()));
        }
    }
}
