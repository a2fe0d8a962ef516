package org.goldenthread.reports.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates that come with the product, as packs. */
@Component
class TemplateLibrary {
    private static final String PACKS = "classpath*:packs/reports/*.yaml";
    private final List<Offer> offers = read();

    /** A template of the library, and its pack's own words. */
    record Offer(Template template, String pack) {}

    List<Offer> all() {
        return offers;
    }

    Optional<Offer> of(String code) {
        return offers.stream()
                .filter(one -> one.template().edition().code().equals(code))
                .findFirst();
    }

    private static List<Offer> read() {
        try {
            var found = new ArrayList<Offer>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(PACKS)) {
                var pack = file.getContentAsString(StandardCharsets.UTF_8);
                found.add(
                        switch (TemplateText.read(pack, 1)) {
                            case Checked.Accepted<Template>(Template template) -> new Offer(template, pack);
                            case Checked.Refused<Template> refused ->
                                throw new IllegalStateException(
                                        "the pack " + file.getFilename() + " is no template: " + refused.problems());
                        });
            }
            found.sort(Comparator.comparing(one -> one.template().edition().name()));
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
