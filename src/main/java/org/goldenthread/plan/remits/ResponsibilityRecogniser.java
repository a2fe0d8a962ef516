package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.plan.remits.Matrix.Line;
import org.goldenthread.plan.remits.ResponsibilityMatrix.Parties;
import org.springframework.stereotype.Component;

/** Finds who answers for what in a responsibility matrix: one responsibility for each mark, and what is odd in it. */
@Component
class ResponsibilityRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var sections = Sections.of(paper);
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var found : ResponsibilityMatrix.in(paper)) {
            for (var line : found.matrix().lines()) {
                line.marks().keySet().forEach(column -> proposals.add(responsibility(found, line, column, sections)));
                odd(found, line).ifPresent(notes::add);
            }
        }
        return new Recognised(proposals, notes);
    }

    private static Proposal responsibility(ResponsibilityMatrix found, Line line, int column, Sections sections) {
        var head = found.matrix().columns().getOrDefault(column, "");
        var mark = line.marks().getOrDefault(column, "");
        var role = found.marks().role(mark);
        var full = sections.about(head).map(section -> section.heading().text()).orElse(head);
        var name = line.code().isEmpty() ? Wording.title(line.title()) : line.code() + " " + line.title();
        var title = "%s: %s%s".formatted(name, full, role.isEmpty() ? "" : " (" + role + ")");
        return new Proposal(
                "responsibility",
                line.ref() + "/" + head,
                Wording.title(title),
                line.words() + "\t" + head + "\t" + mark,
                fields(found, line, head, mark),
                ties(found, line, head, role),
                line.place().atCell(line.place().row(), column + 1),
                List.of());
    }

    private static Map<String, Object> fields(ResponsibilityMatrix found, Line line, String head, String mark) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(found.isOfTasks() ? "action" : "priority", line.ref());
        fields.put(party(found.parties()), head);
        fields.put("role", found.marks().role(mark));
        fields.put("mark", mark);
        if (!found.marks().duty(mark).isEmpty()) {
            fields.put("duty", found.marks().duty(mark));
        }
        return fields;
    }

    private static List<ProposedTie> ties(ResponsibilityMatrix found, Line line, String head, String role) {
        var ties = new ArrayList<ProposedTie>();
        ties.add(new ProposedTie("of", found.isOfTasks() ? "action" : "priority", line.ref(), role));
        if (found.parties() == Parties.WORKSTREAM) {
            ties.add(new ProposedTie("delivered by", "workstream", head, role));
        }
        return ties;
    }

    private static String party(Parties parties) {
        return switch (parties) {
            case WORKSTREAM -> "workstream";
            case SERVICE -> "service";
            case POST -> "post";
        };
    }

    private static Optional<Note> odd(ResponsibilityMatrix found, Line line) {
        var primary = found.holders(line, Marks.PRIMARY);
        var name = line.code().isEmpty()
                ? "“" + Wording.title(line.title()) + "”"
                : line.code() + " (" + Wording.title(line.title()) + ")";
        if (primary.size() > 1) {
            var both = String.join(", ", primary.subList(0, primary.size() - 1)) + " and " + primary.getLast();
            return Optional.of(
                    new Note("joint-remit", name + " has more than one primary owner: " + both + ".", line.place()));
        }
        boolean told = found.matrix().lines().stream()
                .anyMatch(other -> !found.holders(other, Marks.PRIMARY).isEmpty());
        return primary.isEmpty() && told
                ? Optional.of(new Note("no-primary", name + " has no primary owner.", line.place()))
                : Optional.empty();
    }
}
