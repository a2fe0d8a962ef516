package org.goldenthread.intake.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The door to packs: reads their descriptions and loads their files, each by the room that takes it. */
@Component
public class Packs {
    private static final String HOME = "classpath*:packs/demonstration/";
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final List<PackPart> parts;
    private final Accounts accounts;
    private final Clock clock;

    Packs(List<PackPart> parts, Accounts accounts, Clock clock) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(PackPart::order)).toList();
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The demonstration packs that come with the product, by name. */
    public List<Pack> demonstrations() {
        try {
            var packs = new ArrayList<Pack>();
            for (var description : resources.getResources(HOME + "*/pack.yaml")) {
                packs.add(describe(text(description)));
            }
            packs.sort(Comparator.comparing(Pack::name));
            return packs;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Pack describe(String yaml) {
        Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var council = words(need(read, "council"));
        var people = list(read.get("people")).stream()
                .map(Packs::map)
                .map(one -> new Pack.Person(word(one, "email"), word(one, "name"), words(need(one, "roles"))))
                .toList();
        return new Pack(
                word(read, "name"),
                word(read, "version"),
                word(read, "licence"),
                new Pack.CouncilName(council.getOrDefault("code", ""), council.getOrDefault("name", "")),
                people,
                list(read.get("parts")).stream().map(String::valueOf).toList());
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Map<String, String> words(Object value) {
        Map<String, String> words = new LinkedHashMap<>();
        map(value).forEach((name, word) -> words.put(String.valueOf(name), String.valueOf(word)));
        return words;
    }

    private static Object need(Map<?, ?> of, String name) {
        var value = of.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a pack lacks its " + name);
        }
        return value;
    }

    private static String word(Map<?, ?> of, String name) {
        return need(of, name).toString();
    }

    /** Opens the council of a pack where it is not there yet. */
    void open(Pack pack) {
        var code = pack.council().code();
        if (accounts.standings(0).stream()
                .noneMatch(standing -> standing.council().equals(code))) {
            accounts.openCouncil(code, pack.council().name());
        }
    }

    /** Opens the council of a pack and loads every part; loading it again changes nothing. */
    public List<Problem> load(Pack pack) {
        open(pack);
        var problems = new ArrayList<Problem>();
        for (var part : parts) {
            pack.parts().stream().filter(part::takes).forEach(path -> {
                if (load(pack, part, path) instanceof Checked.Refused<String> refused) {
                    problems.addAll(refused.problems());
                }
            });
        }
        return problems;
    }

    private Checked<String> load(Pack pack, PackPart part, String path) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("pack");
            var file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
            var resource = resources.getResource("classpath:packs/demonstration/" + pack.name() + "/" + path);
            Files.writeString(file, RelativeDates.in(text(resource), LocalDate.now(clock)));
            return part.load(pack.council().code(), path, file);
        } catch (IOException failure) {
            return Checked.refused(pack.name() + "/" + path, "it could not be read: " + failure.getMessage());
        } finally {
            remove(folder);
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder != null) {
            org.springframework.util.FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    /** Adds the people of a demonstration, who share one well-known password; only ever on a machine of one's own. */
    public void admit(Pack pack, String password) {
        for (var person : pack.people()) {
            if (accounts.at(person.email()).isEmpty()) {
                accounts.add(person.email(), person.name(), password);
            }
            accounts.at(person.email())
                    .ifPresent(account -> person.roles()
                            .forEach((council, role) -> accounts.give(account.id(), council, Role.ofCode(role))));
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
