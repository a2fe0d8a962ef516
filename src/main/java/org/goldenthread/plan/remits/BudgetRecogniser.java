package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Amount;
import org.goldenthread.intake.wording.Amounts;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds money that a paper sets aside for a plan: "A budget of £108,500 has been set up for 2008/09 for …". */
@Component
class BudgetRecogniser implements Recogniser {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:budget|allocation|provision|fund(?:ing)?|sum) (?:of|is|was|totals|totalling)\\s*(?:around |about |up to )?$");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)^\\s*(?:(?:has|have) (?:now )?been |was |were |is |will be )?(?:set (?:aside|up)|allocated|earmarked|made available|budgeted|provided for)\\b");
    private static final Pattern SAVED =
            Pattern.compile("(?i)\\b(?:sav(?:e|ed|ing|ings)|reduc\\w+|cut|overspend|underspend|gap)\\b");
    private static final Pattern PURPOSE =
            Pattern.compile("\\b[Ff]or (?!20\\d\\d|the (?:financial )?year|next year)(\\p{L}[^.;]{5,200})");

    @Override
    public Recognised recognise(Paper paper) {
        var found = new ArrayList<Proposal>();
        var refs = new HashSet<String>();
        for (var block : paper.blocks()) {
            if (!(block instanceof Table)) {
                for (var sentence : Wording.sentences(block.text())) {
                    budget(sentence).ifPresent(amount -> found.add(proposal(amount, sentence, block, refs)));
                }
            }
        }
        return Recognised.of(found);
    }

    private static Optional<Amount> budget(String sentence) {
        if (SAVED.matcher(sentence).find()) {
            return Optional.empty();
        }
        return Amounts.in(sentence).stream()
                .filter(amount -> BEFORE.matcher(sentence.substring(0, amount.start()))
                                .find()
                        || AFTER.matcher(sentence.substring(amount.end())).find())
                .findFirst();
    }

    private static Proposal proposal(Amount amount, String sentence, Block block, Set<String> refs) {
        Optional<Moment> year =
                Moments.in(sentence).stream().filter(Moment::isYears).findFirst();
        var purpose = PURPOSE.matcher(sentence.substring(amount.end()));
        var words = purpose.find() ? purpose.group(1).strip() : "";
        var label = year.map(Moment::label).orElse("");
        var ref = label.isEmpty() ? amount.printed() : label;
        var made = Found.of("budget", refs.add(ref) ? ref : ref + " " + amount.printed())
                .title(Wording.title("Budget of %s%s"
                        .formatted(
                                amount.printed(),
                                year.map(it -> " for " + it.printed()).orElse(""))))
                .text(sentence)
                .with("amount", amount.pounds())
                .with("printed amount", amount.printed())
                .with("year", label)
                .with("purpose", words);
        if (label.isEmpty()) {
            made.note("The paper does not say for which year.");
        }
        return made.at(block.place());
    }
}
