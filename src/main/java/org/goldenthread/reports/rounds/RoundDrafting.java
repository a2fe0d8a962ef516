package org.goldenthread.reports.rounds;

import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.writing.Drafting;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first draft of a report that is begun from a round: what the record can begin, and the round as an appendix. */
@Component
@Transactional
public class RoundDrafting {
    private final ReportingRounds rounds;
    private final Reports reports;
    private final Drafting drafting;

    RoundDrafting(ReportingRounds rounds, Reports reports, Drafting drafting) {
        this.rounds = rounds;
        this.reports = reports;
        this.drafting = drafting;
    }

    /** Fills a report that has just begun; a round that is not there leaves it as it is. */
    public Checked<Report> begin(Report report, String ref) {
        var round = rounds.find(ref).filter(one -> one.council().equals(report.council()));
        if (round.isEmpty()) {
            return Checked.accepted(report);
        }
        var words = "{{ reports/completion round=%s }}\n\n{{ reports/round round=%s }}".formatted(ref, ref);
        var said = new Said(round.get().title(), "", null, words);
        return drafting.fill(report)
                .then(filled -> reports.write(report.ref(), drafting.nextAppendix(report), 0, said))
                .then(written -> Checked.accepted(reports.get(report.ref())));
    }
}
