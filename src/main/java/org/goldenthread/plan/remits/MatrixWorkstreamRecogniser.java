package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.plan.remits.ResponsibilityMatrix.Parties;
import org.springframework.stereotype.Component;

/** Finds the workstreams over the columns of a responsibility matrix, and the section that tells of each. */
@Component
class MatrixWorkstreamRecogniser implements Recogniser {
    private static final Pattern CADENCE = Pattern.compile(
            "(?i)\\bmeet(?:s|ing)?\\s+((?:approximately |about |around )?(?:every\\s+\\w{1,10}[- ]?(?:weeks?|months?|days?)|weekly|fortnightly|monthly|quarterly|bi-monthly|six-weekly))");

    @Override
    public Recognised recognise(Paper paper) {
        var sections = Sections.of(paper);
        var proposals = new ArrayList<Proposal>();
        for (var found : ResponsibilityMatrix.in(paper)) {
            if (found.parties() == Parties.WORKSTREAM) {
                found.matrix().columns().entrySet().forEach(column -> proposals.add(proposal(found, column, sections)));
            }
        }
        return Recognised.of(proposals);
    }

    private static Proposal proposal(ResponsibilityMatrix found, Map.Entry<Integer, String> column, Sections sections) {
        var brief = column.getValue();
        var section = sections.about(brief);
        var text = section.map(Sections.Section::text).orElse(brief);
        var full = section.map(it -> it.heading().text()).orElse(brief);
        var cadence = CADENCE.matcher(text);
        var made = Found.of("workstream", brief)
                .title(full)
                .text(text)
                .with("name", full)
                .with("aliases", full.equals(brief) ? List.of() : List.of(brief))
                .with("state", "current")
                .with("section", section.map(it -> it.heading().number()).orElse(null))
                .with("cadence", cadence.find() ? cadence.group(1) : "")
                .with("primary", held(found, brief, Marks.PRIMARY))
                .with("secondary", held(found, brief, Marks.SECONDARY));
        if (section.isEmpty()) {
            made.note("The paper has no section of its own about it.");
        }
        return made.at(
                section.map(it -> it.heading().place()).orElse(found.matrix().place()));
    }

    private static List<String> held(ResponsibilityMatrix found, String head, String role) {
        return found.matrix().lines().stream()
                .filter(line -> found.holders(line, role).contains(head))
                .map(Matrix.Line::ref)
                .toList();
    }
}
