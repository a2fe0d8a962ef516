package org.goldenthread.governance.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.publishing.open.Candidate;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.OpenSettings;
import org.goldenthread.publishing.open.Publications;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the council of a pack shows to the public, published through the door that officers use, last of all. */
@Component
class OpenPart implements PackPart {
    private static final Duration EMBARGO = Duration.ofDays(6);
    private final Publications publications;
    private final OpenSettings settings;
    private final Clock clock;

    OpenPart(Publications publications, OpenSettings settings, Clock clock) {
        this.publications = publications;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("public.yaml");
    }

    @Override
    public int order() {
        return 99;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        try {
            var pack = Node.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
            var before = settings.of(council);
            if (before.opened()) {
                return Checked.accepted("the public pages are open already");
            }
            var opened = new OpenSetting(
                    council,
                    true,
                    before.publisher(),
                    pack.text("contact"),
                    before.licence(),
                    new SmallNumbers(before.fewest(), Set.copyOf(pack.texts("counts no people"))),
                    before.still());
            return settings.put(opened).then(none -> published(council, pack));
        } catch (IOException failure) {
            return Checked.refused(path, "it could not be read: " + failure.getMessage());
        }
    }

    private Checked<String> published(String council, Node pack) {
        var candidates = publications.candidates(council).stream()
                .filter(Candidate::publishable)
                .toList();
        var now = candidates.stream()
                .filter(one -> chosen(one, pack.texts("publish")))
                .toList();
        var later = candidates.stream()
                .filter(one -> chosen(one, pack.texts("embargo")))
                .toList();
        var opens = clock.instant().plus(EMBARGO);
        return publications
                .publish(council, refs(now), Publications.Wish.NOW)
                .then(made -> publications
                        .publish(council, refs(later), new Publications.Wish(opens, true))
                        .then(awaited -> Checked.accepted(made + " public pages, " + awaited + " under embargo")));
    }

    private static List<String> refs(List<Candidate> of) {
        return of.stream().map(Candidate::ref).toList();
    }

    /** Each is named by its title, or by the plan that leads to it, or all of a shelf by its name. */
    private static boolean chosen(Candidate one, List<String> named) {
        return named.contains(one.title())
                || named.contains("all " + one.shelf().code());
    }
}
