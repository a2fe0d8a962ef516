package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
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
import org.springframework.stereotype.Component;

/** Finds objectives, in a list or in a sentence such as "the objectives were to …; to …; and to …". */
@Component
class ObjectiveRecogniser implements Recogniser {
    private static final Pattern LIST = Pattern.compile(
            "\\b(?:objectives|aims)\\b[^.]{0,60}\\b(?:are|were|is|include)\\b[^.]{0,30}:$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:objectives|aims)\\b[^.;]{0,60} (?:are|were) (?=to )", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDED =
            Pattern.compile("\\badditional objectives?\\b[^.;]{0,60}? (?=to [a-z])", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 2;

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var proposals = new ArrayList<Proposal>();
        for (var listing :
                Listing.in(passages, intro -> LIST.matcher(intro.text()).find())) {
            for (var item : listing.items()) {
                proposals.add(proposal(proposals.size() + 1, item.text(), "", item));
            }
        }
        passages.stream()
                .filter(passage -> passage.sort() != Sort.TABLE)
                .forEach(passage -> fromSentences(passage, proposals));
        return Recognised.of(proposals);
    }

    private static void fromSentences(Passage passage, List<Proposal> proposals) {
        for (var sentence : Wording.sentences(passage.text())) {
            var several = SENTENCE.matcher(sentence);
            if (several.find()) {
                var parts = parts(sentence.substring(several.end()));
                parts.forEach(part -> proposals.add(proposal(proposals.size() + 1, part, "", passage)));
            }
            var added = ADDED.matcher(sentence);
            if (added.find() && !proposals.isEmpty()) {
                var since = Moments.in(added.group()).stream()
                        .findFirst()
                        .map(Moment::printed)
                        .orElse("");
                proposals.add(proposal(proposals.size() + 1, sentence.substring(added.end()), since, passage));
            }
        }
    }

    private static List<String> parts(String text) {
        var parts =
                Arrays.stream(text.split(";\\s*+(?:and )?")).map(String::strip).filter(part -> !part.isEmpty());
        var list = parts.toList();
        return list.size() < FEWEST ? List.of() : list;
    }

    private static Proposal proposal(int position, String text, String since, Passage at) {
        var title = Wording.title(text.replaceFirst("^to ", "").replaceFirst("\\.$", ""));
        return Found.of("objective", String.valueOf(position))
                .title(Wording.capital(title))
                .text(text)
                .with("position", position)
                .with("since", since)
                .at(at.place());
    }
}
