package org.goldenthread.delivery.rating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The door to the rules of rating that come with the product. */
@Component
public class ProgressRules {
    private static final String LIBRARY = "classpath*:packs/progress/*.yaml";
    private static final String OWN = "forward-looking";
    private final List<Rule> all;

    ProgressRules() {
        all = library();
    }

    /** All of them by name. */
    public List<Rule> all() {
        return all;
    }

    /** Those that rate an action by its dates and progress. */
    public List<Rule> ofActions() {
        return all.stream().filter(rule -> !rule.asksForJudgement()).toList();
    }

    public Optional<Rule> find(String code) {
        return all.stream().filter(rule -> rule.edition().code().equals(code)).findFirst();
    }

    /** The one that is used where nobody has chosen another. */
    public Rule usual() {
        return find(OWN).orElseThrow();
    }

    static List<Rule> library() {
        try {
            var found = new ArrayList<Rule>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(LIBRARY)) {
                try (var in = file.getInputStream()) {
                    found.add(RuleFile.read(in));
                }
            }
            found.sort(Comparator.comparing(rule -> rule.edition().name()));
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
