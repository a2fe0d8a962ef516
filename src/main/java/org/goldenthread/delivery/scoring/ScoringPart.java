package org.goldenthread.delivery.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.delivery.packs.RegisterRows.Entry;
import org.goldenthread.delivery.scoring.Scheme.Criterion;
import org.goldenthread.delivery.scoring.Scorings.Given;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The criteria of a pack, in rows without a project, and the scores that its projects are given by them. */
@Component
class ScoringPart implements PackPart {
    private final RegisterRows rows;
    private final Scorings scorings;

    ScoringPart(RegisterRows rows, Scorings scorings) {
        this.rows = rows;
        this.scorings = scorings;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("scoring.csv");
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return scheme(council, file)
                .then(scheme -> rows.load(council, file, Set.of("of", "criterion"), entry -> enter(scheme, entry)));
    }

    private Checked<Scheme> scheme(String council, Path file) {
        var known = scorings.scheme(council, 0);
        if (known.isPresent()) {
            return Checked.accepted(known.get());
        }
        return Sheet.read(file, Set.of("of", "criterion", "weight", "score")).then(sheet -> {
            var criteria = sheet.rows().stream()
                    .filter(row -> row.get("of").isEmpty())
                    .map(row -> new Criterion(
                            0,
                            row.get("criterion"),
                            row.get("weight").matches("\\d{1,3}") ? Integer.parseInt(row.get("weight")) : 0,
                            row.get("guidance")))
                    .toList();
            return scorings.open(council, "", criteria);
        });
    }

    private Checked<?> enter(Scheme scheme, Entry entry) {
        var of = entry.of();
        if (of == null) {
            return Checked.accepted(scheme);
        }
        var criterion = scheme.criteria().stream()
                .filter(one -> one.name().equals(entry.typed().text("criterion")))
                .findFirst();
        if (criterion.isEmpty() || !entry.typed().text("score").matches("\\d")) {
            return Checked.refused("criterion", "Name one of the criteria, and a score from 0 to 5");
        }
        var given = new Given(
                criterion.get().id(),
                Optional.of(entry.typed().number("score")),
                entry.typed().text("why"));
        return scorings.score(of, scheme, List.of(given));
    }
}
