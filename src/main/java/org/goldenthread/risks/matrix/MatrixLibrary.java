package org.goldenthread.risks.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The matrices that come with the product, as packs. */
@Component
class MatrixLibrary {
    private static final String PACKS = "classpath*:packs/matrices/*.yaml";
    private final List<Offer> offers;

    MatrixLibrary() {
        this.offers = read();
    }

    /** A matrix of the library. @param appetite the name of a band by category, to begin with */
    record Offer(Matrix matrix, Map<String, String> appetite) {}

    List<Offer> all() {
        return offers;
    }

    Optional<Offer> of(String code) {
        return offers.stream()
                .filter(one -> one.matrix().edition().code().equals(code))
                .findFirst();
    }

    private static List<Offer> read() {
        try {
            var found = new ArrayList<Offer>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(PACKS)) {
                try (var in = file.getInputStream()) {
                    found.add(read(in, String.valueOf(file.getFilename())));
                }
            }
            found.sort(Comparator.comparing(one -> one.matrix().edition().name()));
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Offer read(InputStream in, String name) {
        Map<String, Object> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        var edition = new Matrix.Edition(
                text(pack, "code"), 1, text(pack, "name"), text(pack, "about"), text(pack, "licence"));
        var words =
                new MatrixText(lines(pack, "likelihoods"), lines(pack, "impacts"), lines(pack, "bands"), cells(pack));
        return switch (words.read(edition)) {
            case Checked.Accepted<Matrix>(Matrix matrix) -> new Offer(matrix, words(pack.get("appetite")));
            case Checked.Refused<Matrix> refused ->
                throw new IllegalStateException("the pack " + name + " is no matrix: " + refused.problems());
        };
    }

    private static String text(Map<String, Object> pack, String name) {
        return String.valueOf(pack.getOrDefault(name, "")).strip();
    }

    private static String lines(Map<String, Object> pack, String name) {
        return String.join("\n", list(pack.get(name)));
    }

    private static List<String> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A row for each level of likelihood, the least likely first; its cells from the least impact on. */
    private static Map<String, String> cells(Map<String, Object> pack) {
        var cells = new LinkedHashMap<String, String>();
        int likelihood = 0;
        for (var row : list(pack.get("cells"))) {
            likelihood++;
            int impact = 0;
            for (var cell : row.split("\\s*,\\s*")) {
                impact++;
                cells.put(likelihood + "." + impact, cell);
            }
        }
        return cells;
    }

    private static Map<String, String> words(@org.jspecify.annotations.Nullable Object value) {
        var words = new LinkedHashMap<String, String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, word) -> words.put(String.valueOf(name), String.valueOf(word)));
        }
        return words;
    }
}
