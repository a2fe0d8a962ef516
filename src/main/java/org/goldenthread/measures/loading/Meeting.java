package org.goldenthread.measures.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.loading.recipe.Meaning;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the words of a file meet the council's record: which measure, whom, which part; each asked once. */
@Component
class Meeting {
    /** Above every number that is given to subjects and parts that are entered. */
    private static final int NOT_YET = 1 << 21;

    private final Measures measures;
    private final Subjects subjects;
    private final Ledger ledger;
    private final Sanity sanity;

    Meeting(Measures measures, Subjects subjects, Ledger ledger, Sanity sanity) {
        this.measures = measures;
        this.subjects = subjects;
        this.ledger = ledger;
        this.sanity = sanity;
    }

    /**
     * The measures of a file before and after the new ones of them were entered.
     *
     * @param met as people are told
     * @param entered those that stay have a reference now
     */
    record Measured(List<MeasureMet> met, List<MeasureMet> entered) {}

    /** What every measure is to the council that a file names, in the order of its words. */
    List<MeasureMet> measures(OpenedFile file, ValueFiles.Gathered gathered) {
        var readings = gathered.readings();
        var known = new KnownMeasures(measures.byCode(file.council()), measures.of(file.council()));
        var names = gathered.outcome().measures();
        var counts = new int[readings.measures.size()];
        for (int i = 0; i < readings.count(); i++) {
            counts[readings.measure(i)]++;
        }
        var met = new ArrayList<MeasureMet>();
        for (var key : readings.measures.words()) {
            var said = file.recipe().meanings().byKey().get(key);
            var meaning = said == null || said instanceof Meaning.New
                    ? known.find(key).<@Nullable Meaning>map(Meaning.Known::new).orElse(said)
                    : said;
            met.add(new MeasureMet(
                    key,
                    names.getOrDefault(key, ""),
                    counts[met.size()],
                    meaning == null ? file.recipe().meanings().others() : meaning));
        }
        return met;
    }

    Reckoning preview(OpenedFile file, ValueFiles.Gathered gathered) {
        var met = measures(file, gathered);
        var written = written(gathered.readings());
        var known = subjects.known(file.council(), written);
        var numbers = new int[written.size()];
        for (int i = 0; i < numbers.length; i++) {
            int notYet = NOT_YET + i;
            numbers[i] = known.get(i).map(Subject::id).orElse(notYet);
        }
        var weaving = new Weaving(
                gathered.readings(), new Weaving.Meant(refs(met), numbers, parts(file, gathered.readings())));
        var recording = weaving.recording();
        var recorded = ledger.preview(file.council(), recording);
        var notes = sanity.notes(gathered.readings(), weaving);
        return new Reckoning(gathered.outcome(), recorded, met, about(written, known), sifted(weaving), notes);
    }

    /** Measures that are not entered yet, and those nobody has answered for, are told by their words. */
    private static @Nullable String[] refs(List<MeasureMet> met) {
        var refs = new @Nullable String[met.size()];
        for (int i = 0; i < refs.length; i++) {
            var one = met.get(i);
            refs[i] = one.leftOut() ? null : one.ref() == null ? Weaving.NOT_YET + one.key() : one.ref();
        }
        return refs;
    }

    private int[] parts(OpenedFile file, Gathering readings) {
        Map<String, Integer> known = new HashMap<>();
        subjects.breakdowns(file.council()).forEach((id, words) -> known.put(words, id));
        known.put("", 0);
        var numbers = new int[readings.breakdowns.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.getOrDefault(readings.breakdowns.word(i), NOT_YET + i);
        }
        return numbers;
    }

    /** Whom the file is about, in the order of its words; figures without a name are the council's own. */
    private static List<Subjects.Written> written(Gathering readings) {
        return readings.subjects.words().stream()
                .map(one -> new Subjects.Written(one.code(), one.name()))
                .toList();
    }

    private static Reckoning.About about(List<Subjects.Written> all, List<Optional<Subject>> known) {
        var strange = new LinkedHashMap<String, Subjects.Written>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            if (known.get(i).isEmpty() && !(one.code() + one.name()).isEmpty()) {
                strange.putIfAbsent(one.code().isEmpty() ? one.name() : one.code(), one);
            }
        }
        return new Reckoning.About(all.size(), List.copyOf(strange.values()));
    }

    private static Reckoning.Sifted sifted(Weaving weaving) {
        return new Reckoning.Sifted(
                weaving.contradictions(), weaving.clashes(), weaving.repeated(), weaving.empty(), weaving.leftOut());
    }

    /** Records what a file says, in the transaction of whoever asks. */
    Reckoning record(OpenedFile file, ValueFiles.Gathered gathered, Measured measured, long document) {
        var readings = gathered.readings();
        var council = file.council();
        var written = written(readings);
        var known = subjects.known(council, written);
        var ids =
                subjects.meant(council, written).stream().mapToInt(Subject::id).toArray();
        var parts = subjects.breakdowns(council, readings.breakdowns.words());
        var meant = new Weaving.Meant(
                refs(measured.entered()),
                ids,
                readings.breakdowns.words().stream().mapToInt(parts::get).toArray());
        var weaving = new Weaving(readings, meant);
        var recording = weaving.recording();
        var source = new Batch.Source(Batch.Origin.FILE, file.file().name(), document);
        var recorded = ledger.record(council, source, recording);
        return new Reckoning(
                gathered.outcome(), recorded, measured.met(), about(written, known), sifted(weaving), List.of());
    }
}
