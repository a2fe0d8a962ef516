package org.goldenthread.measures.loading;

import java.util.List;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.reading.Outcome;
import org.goldenthread.measures.subjects.Subjects;

/**
 * What loading a file would do, or has done.
 *
 * @param outcome what came of reading it
 * @param recorded what is new, changed, known already, approved and left; its batch is 0 while nothing is saved
 * @param measures every measure the file names
 * @param about whom its figures are about
 * @param sifted what was not recorded, and why
 * @param notes what a person should look at before believing it
 */
public record Reckoning(
        Outcome outcome,
        Ledger.Recorded recorded,
        List<MeasureMet> measures,
        About about,
        Sifted sifted,
        List<String> notes) {

    /**
     * Whom figures are about.
     *
     * @param all how many councils and areas the file names
     * @param strange those that nobody has had a figure of before; they are entered with it
     */
    public record About(int all, List<Subjects.Written> strange) {}

    /**
     * What was not recorded.
     *
     * @param contradictions figures that contradict another one in the file; refused
     * @param clashes the first of them
     * @param repeated figures that say again what another one in the file says
     * @param empty cells that only say that nothing is there; they take no known figure away
     * @param leftOut figures of measures that are left out
     */
    public record Sifted(long contradictions, List<Clash> clashes, long repeated, long empty, long leftOut) {}

    public Reckoning {
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
    }

    public List<MeasureMet> asked() {
        return measures.stream().filter(MeasureMet::asked).toList();
    }

    public List<MeasureMet> added() {
        return measures.stream().filter(MeasureMet::isNew).toList();
    }

    public List<MeasureMet> known() {
        return measures.stream().filter(one -> one.ref() != null).toList();
    }

    public List<MeasureMet> leftOut() {
        return measures.stream().filter(MeasureMet::leftOut).toList();
    }

    /** How many cells or figures were refused in all. */
    public long refused() {
        return outcome.refused() + sifted.contradictions();
    }

    /** How many figures are recorded, or would be. */
    public int fresh() {
        return recorded.added() + recorded.changed();
    }

    /** What it did, in a sentence. */
    public String words() {
        return "%,d figures are new, %,d changed, %,d were known already; %,d refused"
                .formatted(recorded.added(), recorded.changed(), recorded.unchanged(), refused());
    }
}
