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

/** The bodies of a pack with their terms, seats and members, and the people with what they declared. */
@Component
class BodyPart implements PackPart {
    private final BodyLoading loading;

    BodyPart(BodyLoading loading) {
        this.loading = loading;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("bodies.yaml");
    }

    @Override
    public int order() {
        return 85;
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
