package org.goldenthread.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds the background papers that a report must list, in the order in which it lists them. */
@Component
class BackgroundPaperRecogniser implements Recogniser {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:list of )?background (?:papers|documents)(?: used| relied on)?\\s*(?::\\s*|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_LABEL = Pattern.compile("^[A-Z][\\w/ ]{2,30}:");
    private static final Pattern NONE =
            Pattern.compile("^(?:none|nil|n/a|there are none)\\b.*", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        boolean open = false;
        for (var passage : Passages.of(paper)) {
            var label = LABEL.matcher(passage.text());
            boolean labelled = label.find();
            if (labelled) {
                open = true;
                take(passage.text().substring(label.end()), passage.place(), proposals);
            } else if (passage.sort() == Sort.HEADING
                    || passage.sort() == Sort.TABLE
                    || OTHER_LABEL.matcher(passage.text()).find()) {
                open = false;
            } else if (open) {
                take(passage.text(), passage.place(), proposals);
            }
        }
        return Recognised.of(proposals);
    }

    private static void take(String text, Place place, List<Proposal> proposals) {
        for (var line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !NONE.matcher(line).matches()) {
                var dates = Moments.in(line);
                proposals.add(Found.of("background-paper", String.valueOf(proposals.size() + 1))
                        .title(Wording.title(line))
                        .text(line)
                        .with(
                                "date",
                                dates.isEmpty()
                                        ? ""
                                        : dates.stream()
                                                .map(Moment::printed)
                                                .toList()
                                                .getLast())
                        .at(place));
            }
        }
    }
}
