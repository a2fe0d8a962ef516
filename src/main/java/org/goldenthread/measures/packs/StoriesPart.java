package org.goldenthread.measures.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.entry.stories.Story;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** The stories of a pack: what owners say beside a figure of their own council, one row each. */
@Component
class StoriesPart implements PackPart {
    private final Measures measures;
    private final Subjects subjects;
    private final Stories stories;

    StoriesPart(Measures measures, Subjects subjects, Stories stories) {
        this.measures = measures;
        this.subjects = subjects;
        this.stories = stories;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("stories.csv");
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return FileRows.read(file, Set.of("measure", "period", "words")).then(rows -> {
            var telling = new Telling(council, measures.byCode(council), new ArrayList<>());
            rows.rows().forEach(telling::row);
            return telling.problems().isEmpty()
                    ? Checked.accepted(rows.rows().size() + " stories")
                    : Checked.refused(telling.problems());
        });
    }

    /** One file on its way into one council's record. */
    private final class Telling {
        private final String council;
        private final Map<String, String> codes;
        private final List<Problem> problems;
        private final PeriodWords periods = new PeriodWords(Years.USUAL);
        private final int own;

        Telling(String council, Map<String, String> codes, List<Problem> problems) {
            this.council = council;
            this.codes = codes;
            this.problems = problems;
            this.own = subjects.own(council).id();
        }

        List<Problem> problems() {
            return problems;
        }

        void row(FileRow row) {
            var measure = codes.get(row.get("measure").toLowerCase(Locale.ROOT));
            var period = periods.read(row.get("period")).period();
            if (measure == null) {
                problems.add(row.problem("measure", "No measure has the code “" + row.get("measure") + "”"));
            } else if (period == null) {
                problems.add(row.problem("period", "This is no period, such as Q1 2024/25"));
            } else {
                var about = row.get("about").equals("forecast") ? Story.About.FORECAST : Story.About.PERIOD;
                stories.tell(council, new Stories.Place(measure, own, 0, period), about, row.get("words"));
            }
        }
    }
}
