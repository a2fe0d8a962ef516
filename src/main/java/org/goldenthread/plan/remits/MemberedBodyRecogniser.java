package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds bodies whose members a paper names: "The Board's members are: …", "nine members, three from each council". */
@Component
class MemberedBodyRecogniser implements Recogniser {
    private static final Pattern LEADS = Pattern.compile(
            "(?i)\\b(?:members(?:hip)?|comprises?|comprising|consists? of|made up of|composition)\\b[^.]{0,40}:$");
    private static final String NUMBER = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final Pattern EACH = Pattern.compile(
            "(?i)\\b" + NUMBER
                    + " (?:elected )?(?:members|councillors|seats)\\b[^.;]{0,40}?\\b" + NUMBER
                    + " (?:\\w+ )?(?:from|for|of) each (?:of the )?(?:partner |member |constituent )?(?:councils?|authorit(?:y|ies)|partners?)");
    private static final Pattern MEETS = Pattern.compile("(?i)\\bmeets? ((?:every|once|twice|at least|four|monthly"
            + "|quarterly|weekly|fortnightly|bi-?monthly|annually)[^.,;]{0,40})");

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var proposals = new ArrayList<Proposal>();
        for (var listing :
                Listing.in(passages, passage -> LEADS.matcher(passage.text()).find())) {
            listed(listing, proposals);
        }
        passages.stream().filter(passage -> passage.sort() != Sort.TABLE).forEach(passage -> even(passage, proposals));
        return Recognised.of(proposals);
    }

    private static void listed(Listing listing, List<Proposal> proposals) {
        Bodies.main(listing.intro().text())
                .ifPresent(name -> proposals.add(Found.of("body", name)
                        .title(Wording.title(name))
                        .text(listing.intro().text())
                        .with(
                                "members",
                                listing.items().stream()
                                        .map(item -> Wording.title(item.text()))
                                        .toList())
                        .with("frequency", meets(listing.intro().text()))
                        .at(listing.intro().place())));
    }

    /** "nine members: three from each council" */
    private static void even(Passage passage, List<Proposal> proposals) {
        for (var sentence : Wording.sentences(passage.text())) {
            var each = EACH.matcher(sentence);
            if (each.find()) {
                Bodies.main(sentence)
                        .ifPresent(name -> proposals.add(Found.of("body", name)
                                .title(Wording.title(name))
                                .text(passage.text())
                                .with("seats", Wording.count(each.group(1)).orElse(0))
                                .with("seatsEach", Wording.count(each.group(2)).orElse(0))
                                .with("frequency", meets(passage.text()))
                                .at(passage.place())));
            }
        }
    }

    private static String meets(String text) {
        var matcher = MEETS.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
