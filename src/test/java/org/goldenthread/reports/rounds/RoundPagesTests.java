package org.goldenthread.reports.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.Visit;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.reports.issue.Check;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rounds as officers, owners and readers see them. */
class RoundPagesTests extends RoundsOfACouncil {
    @Autowired
    Blocks blocks;

    @Autowired
    java.util.List<LooseEndCheck> checks;

    Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }

    Visit as(Account account) {
        return fixtures.visit(account);
    }

    @Test
    void anOfficerPlansOpensAsksExcusesAndClosesARound() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var list = officer.page("/reports/rounds");
        assertThat(list.text()).contains("No round is planned");
        officer.page("/reports/rounds/new");
        var period = ago(1).start() + "/3";
        var nothing = officer.submit("/reports/rounds/new", Map.of("period", period));
        assertThat(nothing.text()).contains("Choose what is asked for");
        var page = officer.submit(
                "/reports/rounds/new",
                Map.of(
                        "period",
                        period,
                        "sort-figure",
                        "yes",
                        "due",
                        TODAY.plusDays(3).toString(),
                        "signoff",
                        TODAY.plusDays(9).toString()));
        var ref = page.expectFirst(".gt-ref").text();
        assertThat(page.text()).contains("is planned", "the list is made when the round is opened");
        page = officer.submit("/reports/rounds/" + ref + "/move", Map.of("move", "open", "version", "1"));
        assertThat(page.text()).contains("0 of 2 lines asked answered; 2 owed", "Head of Housing", "Nudge everybody");
        assertThat(officer.submit("/reports/rounds/" + ref + "/nudge", Map.of()).text())
                .contains("No mail leaves here yet");
        var line = page.expectFirst("a[href*=/lines/]");
        officer.page(line.attr("href"));
        assertThat(officer.submit(line.attr("href"), Map.of("reason", "x")).text())
                .contains("Say why in a few words");
        page = officer.submit(line.attr("href"), Map.of("reason", "The system is being replaced"));
        assertThat(page.text()).contains("1 excused", "The system is being replaced");
        assertThat(officer.get("/reports/rounds/" + ref + "?format=csv").body())
                .contains("Head of Finance", "R1 counts");
        page = officer.submit("/reports/rounds/" + ref + "/move", Map.of("move", "close", "version", "99"));
        assertThat(page.text()).contains("Somebody else changed " + ref);
        page = officer.submit(
                "/reports/rounds/" + ref + "/move",
                Map.of(
                        "move",
                        "close",
                        "version",
                        String.valueOf(does(() -> rounds.get(ref)).version())));
        assertThat(page.text()).contains(ref + " is closed", "Why it is opened again");
        page = officer.submit(
                "/reports/rounds/" + ref + "/move",
                Map.of(
                        "move",
                        "reopen",
                        "version",
                        String.valueOf(does(() -> rounds.get(ref)).version())));
        assertThat(page.text()).contains("Say why it is opened again");
        assertThat(officer.page("/reports/rounds").text()).contains("Each service in each round");
    }

    @Test
    void anOwnerSeesTheRoundAboveWhatTheyOweAndMayNotChangeIt() {
        var round = opened(ago(1), TODAY.plusDays(5));
        var owner = as(holderOf(housing));
        assertThat(owner.page("/site/updates").text())
                .contains(round.title() + ": of your posts 0 of 1 lines asked answered; 1 owed", "See " + round.ref());
        var page = owner.page("/reports/rounds/" + round.ref());
        assertThat(page.text()).contains("Of your posts: 0 of 1", "Answer in My updates");
        assertThat(page.select("form[action$=/move], form[action$=/nudge] button"))
                .isEmpty();
        assertThat(owner.post("/reports/rounds/" + round.ref() + "/move", Map.of("move", "close", "version", "2"))
                        .statusCode())
                .isEqualTo(403);
        record(entry(homes, ago(1), "70"));
        assertThat(owner.page("/reports/rounds/" + round.ref()).text()).contains("Of your posts: 1 of 1");
    }

    @Test
    void anotherCouncilDoesNotFindIt() {
        var round = opened(ago(1), TODAY.plusDays(5));
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        for (var path : new String[] {"", "/changes", "/edit"}) {
            assertThat(stranger.get("/reports/rounds/" + round.ref() + path).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void linesAreFilteredByAnswerKindServiceAndPost() {
        var round = opened(ago(1), TODAY.plusDays(5));
        record(entry(homes, ago(1), "70"));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/reports/rounds/" + round.ref();
        assertThat(officer.page(at + "?standing=owed")
                        .select("table")
                        .eachText()
                        .getLast())
                .contains("R1 counts")
                .doesNotContain("H1 counts");
        assertThat(officer.page(at + "?post=Head+of+Housing")
                        .select("table")
                        .eachText()
                        .getLast())
                .contains("H1 counts")
                .doesNotContain("R1 counts");
        assertThat(officer.page(at + "?sort=owed&q=nothing+such").text()).contains("Nothing matches");
    }

    @Test
    void changesAreShownExportedAndWrittenIntoReportsWithFacts() {
        record(entry(homes, ago(2), "60"), entry(rent, ago(2), "90"));
        closed(opened(ago(2), TODAY.plusDays(5)));
        record(entry(homes, ago(1), "70"), entry(rent, ago(1), "80"));
        var after = opened(ago(1), TODAY.plusDays(5));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/reports/rounds/" + after.ref() + "/changes";
        assertThat(officer.page(at).text()).contains("1 worse, 1 better; 0 of 2 unchanged");
        assertThat(officer.page(at + "?change=worse").select("table").eachText().getLast())
                .doesNotContain("H1 counts");
        assertThat(officer.get(at + "?format=csv").body()).contains("Worse", "Better");
        var asked = new Asked(council, Map.of(), ago(2).end(), TODAY);
        var changed = does(() -> blocks.draw("reports/round", asked));
        assertThat(changed.facts()).hasSize(2).allSatisfy(fact -> {
            assertThat(fact.how()).contains("provisional");
            assertThat(fact.href()).startsWith("/reports/rounds/");
        });
        assertThat(changed.facts()).anyMatch(Check::doubtful);
        closed(after);
        var done = does(() -> blocks.draw("reports/completion", asked));
        assertThat(done.facts().getLast().value()).isEqualTo("2 of 2");
        assertThat(done.facts()).noneMatch(Check::doubtful);
        assertThat(does(() -> blocks.draw("reports/round", new Asked(council, Map.of(), ago(9).end(), ago(9).end())))
                        .facts())
                .isEmpty();
    }

    @Test
    void aReportIsBegunFromARoundWithItsTitleAndItsDays() {
        var round = closed(opened(ago(1), TODAY.plusDays(5)));
        var officer = as(Role.PERFORMANCE_OFFICER);
        var draft = officer.page("/reports/rounds/" + round.ref()).expectFirst("a[href^=/reports/new]");
        var form = officer.page(draft.attr("href"));
        assertThat(form.select("#title").val()).isEqualTo("Report of " + ago(1).words());
        assertThat(form.select("#asAt").val()).isEqualTo(ago(1).end().toString());
        var report = officer.submit(
                "/reports/new",
                Map.of(
                        "round", round.ref(),
                        "template",
                                form.select("#template option")
                                        .eachAttr("value")
                                        .getLast(),
                        "title", form.select("#title").val(),
                        "asAt", form.select("#asAt").val(),
                        "since", form.select("#since").val(),
                        "body", "Cabinet"));
        assertThat(report.text()).contains("Appendix: " + round.title());
        var ref = report.select(".gt-ref").text();
        assertThat(officer.page("/reports/" + ref + "/preview").text())
                .contains(round.title() + ": who answered", "to compare it with");
    }

    @Test
    void roundsLeftStandingAreLooseEnds() {
        opened(ago(2), ago(2).end());
        planned(ago(3), ago(3).end());
        var sorts = does(() -> checks.stream()
                .flatMap(check -> check.find(council, null, 100).stream())
                .map(LooseEnd::sort)
                .filter(sort -> sort.startsWith("round-"))
                .toList());
        assertThat(sorts)
                .containsExactlyInAnyOrder("round-owed", "round-not-closed", "round-not-opened", "round-missing");
    }
}
