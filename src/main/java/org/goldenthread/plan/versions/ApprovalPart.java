package org.goldenthread.plan.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.plan.Plan.Approval;
import org.goldenthread.plan.Plan.Standing;
import org.goldenthread.plan.Plans;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The approvals of a pack's plans, once everything stands in them. */
@Component
class ApprovalPart implements PackPart {
    private final Plans plans;
    private final Versions versions;

    ApprovalPart(Plans plans, Versions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("approvals.yaml");
    }

    @Override
    public int order() {
        return 97;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        try {
            var all = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            int approved = 0;
            for (var one : all instanceof List<?> list ? list : List.of()) {
                approved += one instanceof Map<?, ?> fields && approve(council, fields) ? 1 : 0;
            }
            return Checked.accepted(approved + (approved == 1 ? " plan approved" : " plans approved"));
        } catch (IOException failure) {
            return Checked.refused(path, "it could not be read: " + failure.getMessage());
        }
    }

    private boolean approve(String council, Map<?, ?> fields) {
        var approval =
                new Approval(text(fields, "body"), LocalDate.parse(text(fields, "decided")), text(fields, "reference"));
        return plans.all(council).stream()
                .filter(one -> one.title().equals(text(fields, "plan")))
                .filter(one -> versions.of(one.ref()).stream().noneMatch(kept -> kept.standing() == Standing.APPROVED))
                .findFirst()
                .map(one -> versions.approve(one.ref(), approval, "") instanceof Checked.Accepted)
                .orElse(false);
    }

    private static String text(Map<?, ?> fields, String name) {
        return Objects.toString(fields.get(name), "").strip();
    }
}
