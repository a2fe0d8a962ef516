package org.goldenthread.organisation.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The organisation of a pack: its units, posts and holders, there before the papers that name them. */
@Component
class OrganisationPart implements PackPart {
    private final Loading loading;
    private final Clock clock;

    OrganisationPart(Loading loading, Clock clock) {
        this.loading = loading;
        this.clock = clock;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("organisation.csv");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return loading.load(council, file, LocalDate.now(clock)).then(OrganisationPart::told);
    }

    static Checked<String> told(Outcome outcome) {
        return outcome.refused().isEmpty()
                ? Checked.accepted(outcome.summary())
                : Checked.refused(outcome.refused().stream()
                        .flatMap(one -> one.problems().stream())
                        .toList());
    }
}
