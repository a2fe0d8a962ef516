package org.goldenthread.delivery.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.goldenthread.delivery.packs.Reading.Unreadable;
import org.goldenthread.delivery.updates.ProgressUpdates;
import org.goldenthread.delivery.updates.Update.Words;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** What a pack's programmes and strands said of past months: one row for each update. */
@Component
class UpdatesPart implements PackPart {
    private final Reading reading;
    private final ProgressUpdates updates;

    UpdatesPart(Reading reading, ProgressUpdates updates) {
        this.reading = reading;
        this.updates = updates;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("updates.csv");
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return Sheet.read(file, Set.of("of", "month", "done")).then(sheet -> {
            var problems = new ArrayList<Problem>();
            for (var row : sheet.rows()) {
                try {
                    enter(council, row);
                } catch (Unreadable odd) {
                    problems.add(odd.problem());
                }
            }
            return problems.isEmpty() ? Checked.accepted(sheet.rows().size() + " updates") : Checked.refused(problems);
        });
    }

    private void enter(String council, Row row) {
        var of = reading.undertaking(council, row, "of");
        var day = reading.day(row, "month");
        if (of == null || day == null) {
            throw new Unreadable(row.problem("of", "Name the project and a day of the month"));
        }
        var words = new Words(row.get("done"), row.get("next"), row.get("decisions"), row.get("help"));
        updates.enter(of.ref(), Period.month(day.getYear(), day.getMonthValue()), words);
    }
}
