package org.goldenthread.delivery.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.mpxj.reader.UniversalProjectReader;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.files.PlanCopies;
import org.goldenthread.delivery.files.PlanLoads;
import org.goldenthread.site.list.ListRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class PlanFilePagesTests {
    private static final Path CUSTOMERS = Path.of("src/test/resources/delivery/customers.xml");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Actions actions;

    @Autowired
    PlanCopies plans;

    @Autowired
    PlanLoads loads;

    @Autowired
    PlanExportPages pages;

    @TempDir
    Path folder = Path.of("");

    private String council = "";
    private String programme = "";

    @BeforeEach
    void aProgramme() {
        council = fixtures.council();
        programme = programme(council);
    }

    private String programme(String council) {
        return fixtures.installation(() -> got(undertakings.add(
                        council, Undertakings.Draft.of(Level.PROGRAMME, null, "Change"), Undertakings.Entry.IDEA)))
                .ref();
    }

    private List<Action> all(String programme) {
        return fixtures.installation(() -> actions.of(
                undertakings.below(programme).stream().map(Undertaking::ref).toList()));
    }

    private Visit officer() {
        return fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
    }

    @Test
    void aPlanIsDroppedLookedAtTakenInAndTakenBack() throws IOException {
        var visit = officer();
        visit.page("/delivery/load");
        var fields = Map.of("target", programme);
        var brought = visit.upload(
                "/delivery/load?_csrf=" + visit.csrf(), fields, "customers.xml", Files.readAllBytes(CUSTOMERS));
        var place = URI.create(Visit.location(brought)).getPath();
        var preview = visit.page(place);
        assertThat(preview.text())
                .contains("Nothing is saved yet. It would be: 1 project, 5 actions and 1 milestone added")
                .contains("1 links that are not finish-to-start are left out");
        assertThat(all(programme)).isEmpty();
        visit.submit(place + "/confirm", Map.of());
        assertThat(all(programme)).hasSize(6);
        assertThat(visit.page("/delivery/timeline?within=" + programme).text()).contains("Specify");
        visit.submit(place + "/take-back", Map.of());
        assertThat(all(programme)).isEmpty();
        assertThat(visit.page("/delivery/load").text()).contains("Taken back").contains("7 removed");
    }

    @Test
    void whatIsNoPlanIsRefusedBesideTheField() {
        var visit = officer();
        visit.page("/delivery/load");
        var answer = visit.upload(
                "/delivery/load?_csrf=" + visit.csrf(),
                Map.of("target", ""),
                "notes.csv",
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body()).contains("No row of heads was recognised").contains("file-error");
    }

    @Test
    void whoMayOnlyReadBringsNothing() {
        var reader = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(reader.get("/delivery/load").statusCode()).isEqualTo(403);
        assertThat(reader.get("/delivery/plan?within=" + programme).statusCode())
                .isEqualTo(200);
    }

    private void take(String council, String programme, Path path) {
        fixtures.installation(() -> {
            var brought =
                    new PlanLoads.Brought(council, path, path.getFileName().toString());
            return got(loads.confirm(got(loads.bring(brought, programme))));
        });
    }

    private record Facts(String title, String sort, String dates, int progress, Set<String> waits) {}

    private Set<Facts> facts(String programme) {
        var all = all(programme);
        var plan = fixtures.installation(() -> plans.of(programme));
        var titles = all.stream().collect(Collectors.toMap(Action::ref, Action::title));
        return all.stream()
                .map(one -> {
                    var waits = plan.waits().getOrDefault(one.ref(), "");
                    for (var title : titles.entrySet()) {
                        waits = waits.replaceAll(title.getKey() + "\\b", title.getValue());
                    }
                    var dates = one.dates();
                    return new Facts(
                            one.title(),
                            one.sort().noun(),
                            dates.start() + " " + dates.baselineDue() + " " + dates.expected(),
                            one.course().progress(),
                            Set.of(waits.split("; ")));
                })
                .collect(Collectors.toSet());
    }

    @Test
    void aPlanSentOutAsMicrosoftProjectComesBackTheSame() throws Exception {
        take(council, programme, CUSTOMERS);
        var bytes = fixtures.installation(() -> plans.microsoft(programme));
        assertThat(new UniversalProjectReader()
                        .read(new ByteArrayInputStream(bytes))
                        .getTasks())
                .hasSize(7);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("<CurrencySymbol>£<");
        var file = Files.write(folder.resolve("plan.xml"), bytes);

        var other = fixtures.council();
        var there = programme(other);
        take(other, there, file);
        assertThat(facts(there)).isEqualTo(facts(programme));

        // at home it finds what it came from
        take(council, programme, file);
        assertThat(all(programme)).hasSize(6);
    }

    @Test
    void aPlanSentOutAsAWorkbookComesBackTheSame() throws Exception {
        take(council, programme, CUSTOMERS);
        var asked = new ListRequest("/delivery/plan", Map.of("within", programme), "", false, null, "xlsx");
        var answer = fixtures.installation(() -> pages.plan(programme, asked)).getBody();
        assertThat(answer).isNotNull();
        var file = Files.write(folder.resolve("plan.xlsx"), answer);
        var other = fixtures.council();
        var there = programme(other);
        take(other, there, file);
        assertThat(facts(there)).isEqualTo(facts(programme));
        take(council, programme, file);
        assertThat(all(programme)).hasSize(6);
    }
}
