package org.goldenthread.findings.papers;

import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.springframework.stereotype.Component;

/** Finds the themes that group the findings of a paper. */
@Component
class ThemeRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var statements = Statements.of(paper);
        return Recognised.of(statements.themes().stream()
                .filter(theme -> statements.findings().stream().anyMatch(finding -> theme.equals(finding.theme())))
                .map(theme -> Found.of("theme", theme.ref())
                        .title(theme.title())
                        .text(theme.title())
                        .at(theme.place()))
                .toList());
    }
}
