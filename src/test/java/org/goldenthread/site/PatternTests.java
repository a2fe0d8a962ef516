package org.goldenthread.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class PatternTests {
    @Autowired
    Fixtures fixtures;

    @Test
    void everyTagOfTheSiteHasItsPattern() throws IOException {
        var page = fixtures.stranger().page("/site/patterns");
        try (var tags = Files.list(Path.of("src/main/jte/site/tag"))) {
            assertThat(page.select(".gt-pattern > h2").eachText())
                    .containsExactlyInAnyOrderElementsOf(
                            tags.map(tag -> tag.getFileName().toString().replace(".jte", ""))
                                    .toList());
        }
        assertThat(page.select(".gt-pattern__use").eachText())
                .allSatisfy(use -> assertThat(use).startsWith("@template.site.tag."));
    }

    @Test
    void theExamplesAreTheTagsThemselves() {
        var officer = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        var page = officer.page("/site/patterns?q=park");
        assertThat(page.select("[aria-labelledby=listing] tbody tr")).hasSize(1);
        assertThat(page.select(".govuk-error-summary")).isEmpty();
        var refused = officer.page("/site/patterns?refused=yes");
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name", "#tone");
        assertThat(refused.select("#name-error, #tone-error")).hasSize(2);
    }
}
