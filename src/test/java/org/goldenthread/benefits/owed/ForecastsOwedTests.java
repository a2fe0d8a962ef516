package org.goldenthread.benefits.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.site.updates.OwnerOfAPost.PAGE;
import static org.goldenthread.site.updates.OwnerOfAPost.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.site.updates.OwnerOfAPost;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** My updates, with the savings whose owner is asked what they expect. */
@Product
class ForecastsOwedTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Savings savings;

    @Autowired
    LineYears years;

    @Autowired
    Things things;

    private Saving line(OwnerOfAPost owner, String title) {
        return fixtures.installation(() -> {
            var line = got(savings.add(owner.council(), Savings.Draft.of(title), List.of()));
            var card = things.get(line.ref());
            things.change(line.ref(), card.version(), card.card().ownedBy(null, owner.post()));
            return line;
        });
    }

    @Test
    void aLineThatNobodyHasForecastIsForecastInItsRow() {
        var owner = OwnerOfAPost.of(product);
        var line = line(owner, "Fewer empty homes");
        var visit = fixtures.visit(owner.account());
        var page = visit.page(PAGE);
        assertThat(page.select(".up-row h3 a").eachText()).containsExactly("Fewer empty homes");
        var update = "forecast-" + line.ref();
        var odd = visit.submit(PAGE, fields(page, update, Map.of("forecast", "about a lot")));
        assertThat(odd.select("#forecast-" + line.ref() + "-error").text()).isNotEmpty();
        assertThat(odd.select("input[name=forecast]").val()).isEqualTo("about a lot");
        var done = visit.submit(
                PAGE, fields(odd, update, Map.of("forecast", "£120,000", "why", "As the first quarter went")));
        assertThat(done.select("#" + update + "[data-row=done]").text()).contains("Forecast £120,000");
        int year = Period.financialYearOf(LocalDate.now());
        var now = fixtures.installation(() -> years.at(line.ref(), year)).orElseThrow();
        assertThat(now.is().amounts().forecast()).isEqualTo(Money.ofPounds(120_000));
        assertThat(visit.page(PAGE).select(".up-row[data-row=open]")).isEmpty();
    }

    @Test
    void nobodyForecastsWhatIsAnotherPosts() {
        var line = line(OwnerOfAPost.of(product), "Fewer empty homes");
        var other = fixtures.visit(fixtures.person(line.council(), Role.OWNER));
        other.page(PAGE);
        var fields = Map.of("_update", "forecast-" + line.ref(), "forecast", "1", "why", "because");
        assertThat(other.post(PAGE, fields).statusCode()).isEqualTo(403);
    }
}
