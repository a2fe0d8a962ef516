package org.goldenthread.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody from outside goes through all public pages and files of a council full of things that are not public. */
@Product
class LeakTests {
    private static final Pattern REFERENCE = Pattern.compile("\\b(M|P|ACT|MS|DEC|RPT|F|R|S|PRJ|POST|UNIT)-\\d+\\b");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    OwnerConnection owner;

    @Autowired
    JdbcClient nobody;

    @Autowired
    Publications publications;

    @Autowired
    Things things;

    private String council = "";
    private PublicReader reader = new PublicReader("");

    @BeforeEach
    void aCouncilThatPublishesSomeOfWhatItHas() {
        council = Harrowmere.code(packs, fixtures);
        reader = new PublicReader(fixtures.address());
    }

    private Map<String, String> withoutReports() {
        var all = reader.crawl("/open/" + council);
        // a report is published as it was issued, and names what it tells of
        all.keySet().removeIf(path -> path.contains("/reports/"));
        return all;
    }

    private List<String> published() {
        return owner.sql()
                .sql("""
                        select e.ref from publishing.edition e where e.council = :council and e.opens <= now()
                           and (e.until is null or e.until > now())""")
                .param("council", council)
                .query(String.class)
                .list();
    }

    @Test
    void thereIsSomethingToReadOnEveryShelf() {
        var all = reader.crawl("/open/" + council);
        assertThat(all.keySet())
                .filteredOn(path -> path.matches(".*/(measures|promises|decisions|reports)/.*"))
                .hasSizeGreaterThan(40);
        for (var shelf : List.of("measures", "promises", "decisions", "reports")) {
            assertThat(all.keySet()).as(shelf).anyMatch(path -> path.contains("/" + shelf + "/"));
            assertThat(all)
                    .containsKeys(
                            "/open/" + council + "/data/" + shelf + ".csv",
                            "/open/" + council + "/data/" + shelf + ".json");
        }
    }

    @Test
    void noReferenceAndNoTitleOfAnythingUnpublishedIsAnywhere() {
        var published = published();
        var titles = owner.sql()
                .sql("""
                        select ref, title from thread.thing where council = :council and length(title) > 14
                           and kind in ('measure','priority','action','milestone','decision','report','risk','finding',
                                        'saving','project','issue','post','body')""")
                .param("council", council)
                .query((row, n) -> Map.entry(row.getString("ref"), row.getString("title")))
                .list();
        var words = owner.sql()
                .sql("""
                        select title from publishing.edition where ref = any (:refs)
                         union all select sheet::text from measures.definition where ref = any (:refs)""")
                .param("refs", published.toArray(String[]::new))
                .query(String.class)
                .list();
        // a published measure's own words may name a post; who decided is part of a decision
        var known = String.join("\n", words);
        withoutReports().forEach((path, body) -> {
            var text = path.matches(".*\\.(csv|json|jsonld)")
                    ? body
                    : Jsoup.parse(body).text();
            var found = REFERENCE.matcher(text);
            while (found.find()) {
                assertThat(published).as(path).contains(found.group());
            }
            for (var one : titles) {
                if (!published.contains(one.getKey())
                        && !known.contains(one.getValue())
                        && !decides(path, one.getKey())) {
                    assertThat(text).as("%s tells of %s", path, one).doesNotContain(one.getValue());
                }
            }
        });
    }

    private static boolean decides(String path, String ref) {
        return path.contains("decisions") || path.matches("/open/[^/]+") ? ref.matches("(POST|BODY|B|GB)-\\d+") : false;
    }

    @Test
    void exemptWordsEmbargoedDecisionsAndDraftsAreNowhereNotEvenInReports() {
        var all = String.join("\n", reader.crawl("/open/" + council).values());
        var secret = owner.sql()
                .sql("""
                        select w.wording from governance.decision_words w where w.council = :council and w.exempt
                         union all
                        select w.reasons from governance.decision_words w join publishing.edition e on e.ref = w.ref
                         where e.council = :council and e.opens > now() and w.reasons <> ''""")
                .param("council", council)
                .query(String.class)
                .list();
        assertThat(secret).isNotEmpty();
        secret.forEach(words -> assertThat(all).doesNotContain(words));
        var draft = owner.sql()
                .sql("""
                        select t.ref from thread.thing t where t.council = :council and t.kind = 'report'
                           and t.state <> 'issued'""")
                .param("council", council)
                .query(String.class)
                .list();
        assertThat(draft).isNotEmpty();
        draft.forEach(ref -> assertThat(
                        reader.get("/open/" + council + "/reports/" + ref).statusCode())
                .isEqualTo(404));
    }

    @Test
    void theDatabaseShowsNobodyAnythingButOpenEditions() {
        assertThat(count("publishing.edition where council = '" + council + "'"))
                .isEqualTo(published().size());
        assertThat(count("thread.thing")).isZero();
        assertThat(count("measures.leaf")).isZero();
        assertThat(count("governance.decision")).isZero();
        assertThat(count("reports.issue")).isZero();
        assertThat(count("publishing.edition where opens > now()")).isZero();
    }

    private long count(String of) {
        return nobody.sql("select count(*) from " + of).query(Long.class).single();
    }

    @Test
    void whatIsNotPublicAndWhatDoesNotExistAreAnsweredAlike() {
        var second = Harrowmere.second(packs, fixtures);
        var embargoed = owner.sql()
                .sql("select ref from publishing.edition where council = :council and opens > now()")
                .param("council", council)
                .query(String.class)
                .list();
        assertThat(embargoed).isNotEmpty();
        var shown = published().stream()
                .filter(ref -> ref.startsWith("M-"))
                .findFirst()
                .orElseThrow();
        var unknown = reader.get("/open/" + council + "/decisions/DEC-999999");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Cache-Control")).contains("no-store");
        for (var path : List.of(
                "/open/" + council + "/decisions/" + embargoed.getFirst(),
                "/open/" + second + "/measures/" + shown,
                "/open/" + council + "/decisions/" + shown,
                "/open/NOWHERE",
                "/open/NOWHERE/measures/" + shown,
                "/open/" + council + "/nothing",
                "/open/" + second + "/data/measures.csv",
                "/open/" + second + "/data/measures.csv-metadata.json")) {
            var answer = reader.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(unknown.body());
        }
    }

    @Test
    void aCouncilThatPublishesNothingSaysSo() {
        var second = Harrowmere.second(packs, fixtures);
        var all = reader.crawl("/open/" + second);
        assertThat(all.get("/open/" + second)).contains("Nothing is published yet");
        assertThat(all.get("/open/" + second + "/data")).contains("Nothing is published yet");
    }

    @Test
    void aCardThatIsNoLongerForEverybodyHidesItsPageAtOnce() {
        var ref = published().stream()
                .filter(one -> one.startsWith("M-"))
                .sorted()
                .toList()
                .getLast();
        var path = "/open/" + council + "/measures/" + ref;
        assertThat(reader.get(path).statusCode()).isEqualTo(200);
        seenBy(ref, Publication.INTERNAL);
        wait(path, 404);
        assertThat(count("publishing.edition where ref = '" + ref + "'")).isZero();
        seenBy(ref, Publication.PUBLIC);
        wait(path, 200);
    }

    private void seenBy(String ref, Publication whom) {
        fixtures.installation(() -> {
            var thing = things.get(ref);
            return things.change(ref, thing.version(), thing.card().published(whom));
        });
    }

    /** A page is asked for anew within a second. */
    private void wait(String path, int status) {
        var until = Instant.now().plusSeconds(10);
        while (reader.get(path).statusCode() != status && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(reader.get(path).statusCode()).as(path).isEqualTo(status);
    }

    @Test
    void anEmbargoEndsByItselfAndWhatIsWithdrawnIsGone() {
        var ref = fixtures.installation(() -> publications.candidates(council)).stream()
                .filter(one -> one.publishable()
                        && one.latest() == null
                        && one.shelf().code().equals("promises"))
                .findFirst()
                .orElseThrow()
                .ref();
        var path = "/open/" + council + "/promises/" + ref;
        var opens = Instant.now().plusSeconds(2);
        fixtures.installation(
                () -> Fixtures.got(publications.publish(council, List.of(ref), new Publications.Wish(opens, true))));
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
        assertThat(count("publishing.edition where ref = '" + ref + "'")).isZero();
        wait(path, 200);
        assertThat(Instant.now()).isAfterOrEqualTo(opens);
        fixtures.installation(() -> Fixtures.got(publications.withdraw(List.of(ref), "It was published too early")));
        wait(path, 404);
        assertThat(fixtures.installation(() -> publications.editions(ref))
                        .getFirst()
                        .withdrawn())
                .isEqualTo("It was published too early");
        assertThat(fixtures.installation(() -> things.get(ref)).card().publication())
                .isEqualTo(Publication.INTERNAL);
    }
}
