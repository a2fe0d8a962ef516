package org.goldenthread.risks;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.access.NotHere;
import org.goldenthread.risks.RiskStore.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads risks with the assessments that count. */
@Component
class RiskReading {
    private final RiskStore risks;
    private final AssessmentStore assessments;

    RiskReading(RiskStore risks, AssessmentStore assessments) {
        this.risks = risks;
        this.assessments = assessments;
    }

    Optional<Risk> find(String ref) {
        return all(List.of(ref)).stream().findFirst();
    }

    List<Risk> all(Collection<String> refs) {
        return refs.isEmpty() ? List.of() : whole(risks.all(refs));
    }

    Risk get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    List<Risk> page(RiskFilter filter) {
        return whole(risks.page(filter));
    }

    private List<Risk> whole(List<Row> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.of(row.gross(), row.current(), row.target()))
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .toList();
        var found = assessments.byId(ids);
        return rows.stream()
                .map(row -> judged(
                        row.risk(), one(found, row.gross()), one(found, row.current()), one(found, row.target())))
                .toList();
    }

    private static @Nullable Assessment one(java.util.Map<Long, Assessment> found, @Nullable Long id) {
        return id == null ? null : found.get(id);
    }

    private static Risk judged(
            Risk one, @Nullable Assessment gross, @Nullable Assessment current, @Nullable Assessment target) {
        return new Risk(
                one.ref(),
                one.version(),
                one.council(),
                one.title(),
                one.state(),
                one.words(),
                one.owner(),
                one.ownerNamed(),
                one.standing(),
                gross,
                current,
                target,
                one.seen());
    }
}
