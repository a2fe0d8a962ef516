package org.goldenthread.benefits.acceptance;

import java.util.stream.Collectors;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.recognition.Proposal;
import org.springframework.stereotype.Component;

/** Counts a line of a paper in the headline that the paper says it is part of. */
@Component
class CountedLines {
    private final Headlines headlines;

    CountedLines(Headlines headlines) {
        this.headlines = headlines;
    }

    void in(Proposal proposal, String line, Acceptance acceptance) {
        proposal.ties().stream()
                .filter(tie -> tie.relation().equals("of") && tie.kind().equals("saving"))
                .flatMap(tie -> acceptance.made().from(tie.kind(), tie.ref()).stream())
                .filter(key -> key.startsWith(HeadlineAcceptor.KEY))
                .forEach(headline -> count(headline, line));
    }

    private void count(String headline, String line) {
        var lines = headlines.get(headline).parts().stream()
                .map(part -> part.saving().ref())
                .collect(Collectors.toSet());
        if (lines.add(line)) {
            headlines.countsLines(headline, lines);
        }
    }
}
