package org.goldenthread.measures.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.loading.recipe.Meaning;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Enters the measures that a file brings with it, with a sheet that says what the file lets one know. */
@Component
class NewMeasures {
    /** What measures are tagged with that came without saying which direction is good. */
    static final String CONTEXT = "contextual";

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_DECIMALS = 2;
    private final Measures measures;

    NewMeasures(Measures measures) {
        this.measures = measures;
    }

    /** Gives what the file names its place in the ledger: references in the order of the file's words. */
    Checked<List<MeasureMet>> enter(String council, List<MeasureMet> met, Gathering gathered) {
        var looks = Looks.of(gathered);
        var fresh = new ArrayList<Measures.Fresh>();
        for (int i = 0; i < met.size(); i++) {
            if (met.get(i).meaning() instanceof Meaning.New said) {
                fresh.add(new Measures.Fresh(draft(met.get(i), said), sheet(met.get(i), said, looks.get(i))));
            }
        }
        return fresh.isEmpty()
                ? Checked.accepted(met)
                : measures.addAll(council, fresh).then(refs -> {
                    var next = refs.iterator();
                    return Checked.accepted(met.stream()
                            .map(one -> one.isNew()
                                    ? new MeasureMet(
                                            one.key(), one.name(), one.figures(), new Meaning.Known(next.next()))
                                    : one)
                            .toList());
                });
    }

    private static Measures.Draft draft(MeasureMet met, Meaning.New said) {
        boolean coded = !met.name().isEmpty() || !met.key().contains(" ");
        var code = coded && met.key().length() <= LONGEST_CODE ? met.key() : "";
        var title = said.title().isEmpty() ? met.name().isEmpty() ? met.key() : met.name() : said.title();
        var draft = Measures.Draft.of(code, title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title);
        return said.polarity().judges() ? draft : draft.tagged(List.of(CONTEXT));
    }

    private static Sheet sheet(MeasureMet met, Meaning.New said, Looks looks) {
        var words = (met.words() + " " + said.title()).toLowerCase(Locale.UK);
        var type = said.type() == null ? type(words) : said.type();
        var unit = said.unit().isEmpty() ? unit(type) : said.unit();
        int decimals = Objects.requireNonNullElse(said.decimals(), Math.min(MOST_DECIMALS, looks.decimals));
        return Sheet.of(type, unit, decimals, said.polarity(), looks.length);
    }

    private static DataType type(String words) {
        if (words.contains("%") || words.contains("percent") || words.contains("proportion of")) {
            return DataType.PERCENTAGE;
        }
        return words.contains("£") || words.startsWith("cost ") || words.contains("spend per")
                ? DataType.MONEY
                : words.matches(".*\\b(rate|per) .*\\d[0-9,]{2,}.*") ? DataType.RATE : DataType.NUMBER;
    }

    private static String unit(DataType type) {
        return type == DataType.PERCENTAGE ? "%" : type == DataType.MONEY ? "£" : "";
    }

    /** What figures of one measure look like: their shortest periods and how many decimals they have. */
    private static final class Looks {
        private Length length = Length.YEAR;
        private boolean seen;
        private int decimals;

        static List<Looks> of(Gathering gathered) {
            var looks = new ArrayList<Looks>();
            gathered.measures.words().forEach(word -> looks.add(new Looks()));
            var lengths = gathered.periods.words().stream().map(Length::of).toList();
            for (int i = 0; i < gathered.count(); i++) {
                var look = looks.get(gathered.measure(i));
                look.see(lengths.get(gathered.periodNumber(i)));
                if (gathered.value(i) != Line.NO_FIGURE) {
                    look.decimals = Math.max(look.decimals, gathered.scale(i));
                }
            }
            return looks;
        }

        private void see(Length one) {
            if (!seen || one.compareTo(length) < 0) {
                length = one;
                seen = true;
            }
        }
    }
}
