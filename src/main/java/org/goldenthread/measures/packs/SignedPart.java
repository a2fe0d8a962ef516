package org.goldenthread.measures.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.access.Standing;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.measures.signoff.SignOff;
import org.goldenthread.measures.signoff.SignOffs;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Whose figures a pack's council has signed off, and how many of the latest periods still wait for it. */
@Component
class SignedPart implements PackPart {
    private final SignOffs signOffs;

    SignedPart(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("signed.csv");
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return FileRows.read(file, Set.of("measure", "waiting")).then(rows -> {
            var standing = new Standing(council, council, Set.of(Role.ADMINISTRATOR));
            var visitor = new Visitor(
                    new Account(Entrance.INSTALLATION, "", "the installation", false),
                    standing,
                    List.of(standing),
                    Set.of());
            var waiting = signOffs.of(council);
            var problems = new ArrayList<Problem>();
            int signed = 0;
            for (var row : rows.rows()) {
                var periods = waiting.stream()
                        .filter(one -> one.measure().code().equals(row.get("measure")) && one.next() != null)
                        .toList();
                int left = row.get("waiting").matches("\\d{1,3}") ? Integer.parseInt(row.get("waiting")) : 0;
                for (var one : periods.subList(0, Math.max(0, periods.size() - left))) {
                    signed += sign(visitor, one, problems);
                }
            }
            return problems.isEmpty() ? Checked.accepted(signed + " figures signed off") : Checked.refused(problems);
        });
    }

    private int sign(Visitor visitor, SignOff one, List<Problem> problems) {
        var key = one.key();
        for (int step = 0; step < one.steps(); step++) {
            switch (signOffs.sign(visitor, key)) {
                case Checked.Accepted<SignOff> done ->
                    key = signOffs.get(visitor, key).key();
                case Checked.Refused<SignOff>(List<Problem> found) -> {
                    problems.addAll(found);
                    return 0;
                }
            }
        }
        return 1;
    }
}
