package org.goldenthread.findings.judgements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.NotHere;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The door to rating schemes: a library that comes with the product, and those that a council uses. */
@Component
@Transactional
public class Schemes {
    private static final String LIBRARY = "classpath*:packs/schemes/*.yaml";
    private final SchemeStore store;
    private final List<Scheme> library;

    Schemes(SchemeStore store) {
        this.store = store;
        this.library = library();
    }

    /** The schemes that a council uses. */
    @Transactional(readOnly = true)
    public List<Scheme> used(String council) {
        return List.copyOf(store.all(council).values());
    }

    /** The schemes of the library that the council does not use yet, in this edition. */
    @Transactional(readOnly = true)
    public List<Scheme> offered(String council) {
        var used = used(council).stream().map(Scheme::edition).toList();
        return library.stream()
                .filter(scheme -> used.stream()
                        .noneMatch(edition -> edition.code()
                                        .equals(scheme.edition().code())
                                && edition.version().equals(scheme.edition().version())))
                .toList();
    }

    /** The scheme with a number. @throws NotHere when the council has none */
    @Transactional(readOnly = true)
    public Scheme get(String council, long id) {
        var scheme = store.all(council).get(id);
        if (scheme == null) {
            throw new NotHere("the scheme " + id);
        }
        return scheme;
    }

    /** Takes a scheme from the library into use; the one in use already is given again. */
    public Scheme use(String council, String code) {
        return used(council).stream()
                .filter(scheme -> scheme.edition().code().equals(code))
                .max(Comparator.comparing(scheme -> scheme.edition().version()))
                .orElseGet(() -> keep(
                        council,
                        library.stream()
                                .filter(scheme -> scheme.edition().code().equals(code))
                                .findFirst()
                                .orElseThrow(() -> new NotHere("the scheme " + code))));
    }

    /** Adds a scheme of the council's own; levels and prospects from the best to the worst. */
    public Checked<Scheme> add(String council, String name, List<String> levels, List<String> prospects) {
        var scheme = Scheme.own(name, levels, prospects);
        var problems = scheme.problems();
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        boolean taken = used(council).stream()
                .anyMatch(one -> one.edition().code().equals(scheme.edition().code()));
        return taken
                ? Checked.refused("name", "The council already uses a scheme called " + name.strip())
                : Checked.accepted(keep(council, scheme));
    }

    private Scheme keep(String council, Scheme scheme) {
        long id = store.insert(council, scheme);
        scheme.levels().forEach(level -> store.insertLevel(council, id, "level", level));
        scheme.prospects().forEach(level -> store.insertLevel(council, id, "prospects", level));
        return get(council, id);
    }

    static List<Scheme> library() {
        try {
            var found = new ArrayList<Scheme>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(LIBRARY)) {
                try (var in = file.getInputStream()) {
                    found.add(read(in));
                }
            }
            found.sort(Comparator.comparing(scheme -> scheme.edition().name()));
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Scheme read(InputStream in) {
        Map<String, Object> fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        var edition = new Scheme.Edition(
                text(fields, "code"), text(fields, "name"), text(fields, "version"), text(fields, "licence"));
        return new Scheme(
                0,
                edition,
                text(fields, "about"),
                Scheme.counted(names(fields, "levels")),
                Scheme.counted(names(fields, "prospects")));
    }

    private static String text(Map<String, Object> fields, String name) {
        var value = fields.get(name);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> names(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }
}
