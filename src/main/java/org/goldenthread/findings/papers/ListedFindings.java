package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;

/** Findings that an auditor's or inspector's words lead into as a list: "significant matters requiring action:". */
final class ListedFindings {
    private static final Pattern MATTERS = Pattern.compile(
            "(?i)\\b(?:matters? (?:requiring|arising|for) \\w+|areas? (?:for|of|requiring) (?:improvement|concern|development|attention)"
                    + "|weaknesses|issues (?:raised|identified|for the council)|(?:key|main|significant) (?:issues|findings|concerns|matters)|findings)\\b");
    private static final Pattern OUTSIDER = Pattern.compile(
            "(?i)\\b(?:auditors?|inspectors?|inspection|audit (?:commission|scotland|wales|letter)|peer (?:team|review|challenge)|ofsted|cqc|ombudsman|commissioners|external audit)\\b");

    private ListedFindings() {}

    static List<Statement> in(Paper paper) {
        var found = new ArrayList<Statement>();
        for (var listing : Listing.in(Passages.of(paper), ListedFindings::leads)) {
            for (var item : listing.items()) {
                var ref = item.number().isEmpty() ? String.valueOf(found.size() + 1) : item.number();
                found.add(new Statement(ref, null, List.of(item.text()), List.of(), Map.of(), item.place()));
            }
        }
        return found;
    }

    private static boolean leads(Passage passage) {
        return passage.leadsIn()
                && MATTERS.matcher(passage.text()).find()
                && OUTSIDER.matcher(passage.text()).find();
    }
}
