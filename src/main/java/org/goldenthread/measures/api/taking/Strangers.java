package org.goldenthread.measures.api.taking;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.organisation.register.Authorities;
import org.springframework.stereotype.Component;

/** Keeps a misspelt name from becoming somebody new. */
@Component
class Strangers {
    private final Subjects subjects;
    private final Authorities authorities;

    Strangers(Subjects subjects, Authorities authorities) {
        this.subjects = subjects;
        this.authorities = authorities;
    }

    /**
     * Of these rows those about somebody who is known, whom the register of authorities knows, or who is introduced by
     * code and name; the others are told.
     */
    List<Row> sentAway(String council, List<Row> rows, List<WrongRow> wrong) {
        var distinct =
                rows.stream().map(Row::whom).filter(Objects::nonNull).distinct().toList();
        Set<Subjects.Written> strange = new HashSet<>();
        for (var one : subjects.strange(council, distinct)) {
            boolean introduced = !one.code().isEmpty() && !one.name().isEmpty();
            var word = one.code().isEmpty() ? one.name() : one.code();
            if (!introduced && authorities.find(word).isEmpty()) {
                strange.add(one);
            }
        }
        for (var row : rows) {
            var whom = row.whom();
            if (whom != null && strange.contains(whom)) {
                wrong.add(WrongRow.of(
                        row.index(),
                        "subject",
                        "Nobody is known as “" + (whom.code().isEmpty() ? whom.name() : whom.code())
                                + "”; check it, or send code and name in subject and subjectName"));
            }
        }
        return rows.stream()
                .filter(row -> row.whom() == null || !strange.contains(row.whom()))
                .toList();
    }
}
