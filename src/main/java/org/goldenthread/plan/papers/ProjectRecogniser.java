package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.plan.papers.ProjectBoard.Line;
import org.goldenthread.plan.papers.WrappedColumn.Entry;
import org.springframework.stereotype.Component;

/** Finds the projects in a table that sets them out under the plan's workstreams. */
@Component
class ProjectRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var workstreams = WorkstreamLists.in(passages).stream()
                .flatMap(listing -> listing.items().stream())
                .map(item -> Naming.of(item.text()).name())
                .toList();
        if (workstreams.isEmpty()) {
            return Recognised.NOTHING;
        }
        var column = new WrappedColumn(known(passages));
        var proposals = new ArrayList<Proposal>();
        for (var board : ProjectBoard.in(passages, workstreams)) {
            for (int i = 0; i < board.workstreams().size(); i++) {
                proposals.addAll(
                        proposals(board.workstreams().get(i), board.columns().get(i), column));
            }
        }
        return Recognised.of(proposals);
    }

    private static Set<String> known(List<Passage> passages) {
        var ranked = Ranked.in(passages).stream().map(Ranked::service);
        var yearly = passages.stream()
                .map(Passage::table)
                .flatMap(Stream::ofNullable)
                .flatMap((Table table) -> YearTable.of(table).stream())
                .flatMap(table -> table.years().stream())
                .flatMap(year -> year.names().stream())
                .map(YearTable.Named::name);
        return Stream.concat(ranked, yearly).map(Wording::key).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Proposal> proposals(String workstream, List<Line> lines, WrappedColumn column) {
        var texts = lines.stream().map(Line::text).toList();
        return column.entries(texts).stream()
                .map(entry -> proposal(workstream, entry, lines))
                .toList();
    }

    private static Proposal proposal(String workstream, Entry entry, List<Line> lines) {
        var name = Wording.title(entry.name());
        var place = lines.stream()
                .filter(line -> entry.name().startsWith(line.text()))
                .findFirst()
                .orElse(lines.getFirst())
                .place();
        return Found.of("project", workstream + "/" + name)
                .title(name)
                .text(entry.name())
                .with("name", name)
                .with("workstream", workstream)
                .with("parts", List.copyOf(entry.parts()))
                .tie("of", "workstream", workstream)
                .at(place);
    }
}
