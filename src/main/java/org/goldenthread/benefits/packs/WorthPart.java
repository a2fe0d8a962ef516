package org.goldenthread.benefits.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a pack says its work is worth, file by file. */
@Component
class WorthPart implements PackPart {
    private static final int AFTER_DELIVERY = 80;
    private final Map<String, Content> contents;

    /** What a file holds. @param needed columns without which it makes no sense */
    private record Content(Set<String> needed, BiConsumer<String, Cells> taker) {}

    WorthPart(SavingRows savings, SavingYearRows years, SavingsSaidRows said, BenefitRows benefits) {
        contents = Map.of(
                "savings.csv", new Content(Set.of("title", "identified"), savings::line),
                "savings-years.csv", new Content(Set.of("saving", "year"), years::year),
                "savings-states.csv", new Content(Set.of("saving", "to", "on"), savings::state),
                "savings-claims.csv", new Content(Set.of("saving", "sort", "what", "from"), savings::claim),
                "savings-required.csv", new Content(Set.of("year", "name", "amount", "on"), said::requirement),
                "benefits.csv", new Content(Set.of("title", "category"), benefits::benefit),
                "benefits-years.csv", new Content(Set.of("benefit", "year", "on"), benefits::year),
                "savings-bases.csv", new Content(Set.of("year", "name", "amount", "target"), said::base),
                "savings-said.csv", new Content(Set.of("title", "year", "amount"), said::headline));
    }

    @Override
    public boolean takes(String path) {
        return contents.containsKey(path);
    }

    @Override
    public int order() {
        return AFTER_DELIVERY;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        var content = java.util.Objects.requireNonNull(contents.get(path));
        return Sheet.read(file, content.needed()).then(sheet -> {
            var problems = new ArrayList<Problem>();
            sheet.rows().forEach(row -> content.taker().accept(council, new Cells(row, problems)));
            return problems.isEmpty()
                    ? Checked.accepted(sheet.rows().size() + " rows on what work is worth")
                    : Checked.refused(problems);
        });
    }
}
