package org.goldenthread.governance.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The decisions of a pack with their route, the forward plan that led to them, and what scrutiny made of them. */
@Component
class DecisionPart implements PackPart {
    private final DecisionLoading decisions;
    private final ForwardLoading forward;
    private final ScrutinyLoading scrutiny;

    DecisionPart(DecisionLoading decisions, ForwardLoading forward, ScrutinyLoading scrutiny) {
        this.decisions = decisions;
        this.forward = forward;
        this.scrutiny = scrutiny;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("decisions.yaml");
    }

    @Override
    public int order() {
        return 88;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        try {
            var pack = Node.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
            if (decisions.loaded(council)) {
                return Checked.accepted("the decisions are there already");
            }
            var problems = new ArrayList<Problem>();
            decisions.rules(council, pack, problems);
            forward.load(council, pack, problems);
            decisions.load(council, pack, problems);
            scrutiny.load(council, pack, problems);
            return problems.isEmpty()
                    ? Checked.accepted(pack.nodes("decisions").size() + " decisions")
                    : Checked.refused(problems);
        } catch (IOException failure) {
            return Checked.refused(path, "it could not be read: " + failure.getMessage());
        }
    }
}
