package org.goldenthread.governance.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The meetings of a pack: calendar, series, what was on past agendas and what came of it, and reports owed. */
@Component
class MeetingPart implements PackPart {
    private final MeetingLoading loading;

    MeetingPart(MeetingLoading loading) {
        this.loading = loading;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("meetings.yaml");
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        try {
            var pack = Node.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
            return loading.load(council, pack);
        } catch (IOException failure) {
            return Checked.refused(path, "it could not be read: " + failure.getMessage());
        }
    }
}
