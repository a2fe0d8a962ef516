package org.goldenthread.findings.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.FindingList;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.analysis.Analysis.Section;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the analysis of our response, and to how it is headed and signed. */
@Component
@Transactional
public class Analyses {
    /** Findings on one page; whoever has more narrows by theme or source. */
    public static final int MOST = 500;

    private final Findings findings;
    private final Sources sources;
    private final Themes themes;
    private final Things things;
    private final AnnexStore annexes;

    Analyses(Findings findings, Sources sources, Themes themes, Things things, AnnexStore annexes) {
        this.findings = findings;
        this.sources = sources;
        this.themes = themes;
        this.things = things;
        this.annexes = annexes;
    }

    /** The analysis of the findings that a filter lets through, in the order of the themes and of the papers. */
    @Transactional(readOnly = true)
    public Analysis of(FindingList.Filter filter) {
        var turn = new FindingList.Turn(FindingList.Order.PAPER, false, null, MOST);
        var list = findings.list(filter.turned(turn));
        var told = findings.whole(
                list.rows().stream().map(row -> row.thing().ref()).toList());
        var cited = told.stream().flatMap(one -> one.citations().stream()).toList();
        var refs = cited.stream().map(Citation::source).filter(Objects::nonNull).collect(Collectors.toSet());
        var work = told.stream()
                .flatMap(one -> one.responses().stream())
                .map(response -> response.answer().work())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new Analysis(
                annex(filter.council()),
                sections(filter.council(), told),
                list.total(),
                sources.all(filter.council()).stream()
                        .filter(source -> refs.contains(source.thing().ref()))
                        .toList(),
                cited.stream()
                        .filter(one -> one.source() == null)
                        .map(Citation::abbreviation)
                        .distinct()
                        .sorted()
                        .toList(),
                things.cards(work),
                told.stream()
                        .collect(Collectors.groupingBy(
                                one -> one.thing().state().words(), TreeMap::new, Collectors.counting())));
    }

    private List<Section> sections(String council, List<Finding> told) {
        var sections = new ArrayList<Section>();
        for (var theme : themes.tree(council)) {
            var under = told.stream()
                    .filter(one -> Long.valueOf(theme.id()).equals(one.words().theme()))
                    .toList();
            if (!under.isEmpty()) {
                sections.add(new Section(theme, under));
            }
        }
        var loose = told.stream().filter(one -> one.words().theme() == null).toList();
        if (!loose.isEmpty()) {
            sections.add(new Section(null, loose));
        }
        return sections;
    }

    @Transactional(readOnly = true)
    public Annex annex(String council) {
        return annexes.latest(council).orElse(Annex.PLAIN);
    }

    /** From now on the analysis is headed and signed like this; what was before stays in the record. */
    public Checked<Long> head(String council, Annex annex) {
        var problems = annex.problems();
        return problems.isEmpty() ? Checked.accepted(annexes.insert(council, annex)) : Checked.refused(problems);
    }

    /** Takes back a heading; the one before counts again. */
    public void unhead(String council, long id) {
        if (annexes.delete(council, id) == 0) {
            throw new NotAllowed("You may read how the analysis is headed but not change it");
        }
    }
}
