package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds the services that councils share: how many share each, what is new and what changes. */
@Component
class SharedServiceRecogniser implements Recogniser {
    private static final Pattern THIS_YEAR = Pattern.compile("\\bthis year\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        for (var passage : Passages.of(paper)) {
            var table = passage.table();
            if (table != null) {
                proposals.addAll(SharedServiceTable.in(table));
            }
            if (passage.sort() == Sort.PARAGRAPH || passage.sort() == Sort.ITEM) {
                for (var sentence : Wording.plainSentences(passage.text())) {
                    SharedService.in(sentence).stream()
                            .map(service -> proposal(service, sentence, passage, paper))
                            .forEach(proposals::add);
                }
            }
        }
        return Recognised.of(proposals);
    }

    private static Proposal proposal(SharedService service, String sentence, Passage at, Paper paper) {
        return Found.of("shared-service", service.name())
                .text(sentence)
                .with("ways", service.ways() == 0 ? null : service.ways())
                .with("from", service.from() == 0 ? null : service.from())
                .with("to", service.from() == 0 ? null : service.ways())
                .with("state", service.state())
                .with("since", since(service, sentence, paper))
                .with("host", service.host())
                .with("partners", service.partners())
                .at(at.place());
    }

    /** "This year" is the year that the paper is dated. */
    private static String since(SharedService service, String sentence, Paper paper) {
        if (!service.since().isEmpty() || !THIS_YEAR.matcher(sentence).find() || paper.date() == null) {
            return service.since();
        }
        var years = List.copyOf(Moments.in(paper.date()));
        return years.isEmpty() ? "" : String.valueOf(years.getFirst().from().getYear());
    }
}
