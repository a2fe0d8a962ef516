package org.goldenthread.reports.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.reports.ReportFilter;
import org.goldenthread.reports.ReportFilter.Order;
import org.goldenthread.reports.Reports;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The reports of a pack, written, cleared and issued through the doors that people use, after all they tell of. */
@Component
class ReportPart implements PackPart {
    private final ReportLoading loading;
    private final Reports reports;

    ReportPart(ReportLoading loading, Reports reports) {
        this.loading = loading;
        this.reports = reports;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("reports.yaml");
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        var any = new ReportFilter(council, "", "", "", "", Order.NUMBER, false, null, 1);
        if (reports.list(any).total() > 0) {
            return Checked.accepted("the reports are there already");
        }
        try {
            var all = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return load(council, all instanceof List<?> list ? list : List.of());
        } catch (IOException failure) {
            return Checked.refused(path, "it could not be read: " + failure.getMessage());
        }
    }

    private Checked<String> load(String council, List<?> nodes) {
        var problems = new ArrayList<Problem>();
        for (var node : nodes) {
            if (node instanceof Map<?, ?> fields
                    && loading.load(council, fields) instanceof Checked.Refused<?> refused) {
                problems.addAll(refused.problems());
            }
        }
        return problems.isEmpty() ? Checked.accepted(nodes.size() + " reports") : Checked.refused(problems);
    }
}
