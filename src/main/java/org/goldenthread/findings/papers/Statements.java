package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;

/** Every finding a paper states, in tables, in labelled paragraphs or in lists, and the themes they stand under. */
record Statements(List<Theme> themes, List<Statement> findings, Set<String> repeated) {

    static Statements of(Paper paper) {
        var themes = new ArrayList<Theme>();
        var findings = new ArrayList<Statement>();
        for (var block : paper.blocks()) {
            if (block instanceof Table table) {
                var read = FindingTable.of(table);
                themes.addAll(read.themes());
                findings.addAll(read.findings());
            }
        }
        findings.addAll(LabelledFindings.in(paper));
        findings.addAll(RecommendedFindings.in(paper));
        if (findings.isEmpty()) {
            findings.addAll(ListedFindings.in(paper));
        }
        return distinct(themes, findings);
    }

    /** Two tables may both count from one; a ref that comes again is told apart by a number of its own. */
    private static Statements distinct(List<Theme> themes, List<Statement> findings) {
        var seen = new HashSet<String>();
        var repeated = new HashSet<String>();
        var named = new ArrayList<Statement>();
        for (var finding : findings) {
            var ref = finding.ref();
            for (int again = 2; !seen.add(ref); again++) {
                repeated.add(finding.ref());
                ref = finding.ref() + "/" + again;
            }
            named.add(ref.equals(finding.ref()) ? finding : finding.called(ref));
        }
        return new Statements(themes, named, repeated);
    }
}
