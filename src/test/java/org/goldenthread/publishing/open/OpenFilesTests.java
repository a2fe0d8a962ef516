package org.goldenthread.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.packs.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How public pages and open data are answered to browsers, caches and programs. */
@Product
class OpenFilesTests {
    private static final List<String> SHELVES = List.of("measures", "promises", "decisions", "reports");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    private String base = "";
    private PublicReader reader = new PublicReader("");

    @BeforeEach
    void aCouncilThatPublishes() {
        base = "/open/" + Harrowmere.code(packs, fixtures);
        reader = new PublicReader(fixtures.address());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void everyPageIsForCachesAndForNobodyInParticular() {
        for (var path : List.of("/open", base, base + "/measures", base + "/data", base + "/catalog.jsonld")) {
            var answer = reader.get(path, "Cookie", "golden-thread=somebody", "Authorization", "Bearer gt_wrong");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).as(path).startsWith("public, max-age=");
            assertThat(header(answer, "ETag")).as(path).startsWith("\"").endsWith("\"");
            assertThat(header(answer, "Last-Modified")).as(path).isNotEmpty();
            assertThat(header(answer, "Set-Cookie")).as(path).isEmpty();
            assertThat(header(answer, "Vary")).as(path).doesNotContainIgnoringCase("cookie");
            assertThat(header(answer, "Content-Security-Policy")).as(path).contains("default-src 'none'");
            assertThat(answer.body()).as(path).doesNotContain("<script");
        }
    }

    @Test
    void whoHasSeenAPageAlreadyIsToldSoInAFewBytes() {
        for (var path : List.of(base + "/measures", base + "/data/measures.csv", base + "/data/measures.json")) {
            var first = reader.get(path);
            var etag = header(first, "ETag");
            var again = reader.get(path, "If-None-Match", etag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(etag);
            assertThat(reader.get(path, "If-None-Match", "\"another\", " + etag).statusCode())
                    .isEqualTo(304);
            assertThat(reader.get(path, "If-None-Match", "\"another\"").body()).isEqualTo(first.body());
        }
        var page = reader.get(base + "/measures");
        assertThat(reader.get(base + "/measures", "If-Modified-Since", header(page, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theHeadAloneIsThatOfTheWholePage() {
        for (var path : List.of(base, base + "/data/measures.csv")) {
            var whole = reader.get(path);
            var head = reader.send("HEAD", path);
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
            assertThat(header(head, "Content-Type")).isEqualTo(header(whole, "Content-Type"));
        }
        assertThat(reader.send("HEAD", base + "/measures/M-999999").statusCode())
                .isEqualTo(404);
        assertThat(reader.send("POST", base).statusCode()).isEqualTo(405);
    }

    @Test
    void theColumnsOfEveryFileAreThoseThatItsMetadataName() {
        var data = json(base + "/datapackage.json");
        assertThat(texts(data.get("resources"), "name")).containsExactlyElementsOf(SHELVES);
        for (var shelf : SHELVES) {
            var file = reader.get(base + "/data/" + shelf + ".csv");
            assertThat(header(file, "Content-Type")).startsWith("text/csv");
            assertThat(header(file, "Link")).contains(shelf + ".csv-metadata.json");
            assertThat(header(file, "Access-Control-Allow-Origin")).isEqualTo("*");
            var lines = CsvReader.builder().ofCsvRecord(file.body()).stream()
                    .map(one -> one.getFields())
                    .toList();
            var columns = lines.getFirst();
            assertThat(lines)
                    .as(shelf)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(line -> assertThat(line).hasSameSizeAs(columns));
            var csvw = json(base + "/data/" + shelf + ".csv-metadata.json");
            assertThat(csvw.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(csvw.get("url").asString()).isEqualTo(shelf + ".csv");
            assertThat(texts(csvw.get("tableSchema").get("columns"), "name")).isEqualTo(columns);
            var resource = data.get("resources").get(SHELVES.indexOf(shelf));
            assertThat(resource.get("path").asString()).isEqualTo("data/" + shelf + ".csv");
            assertThat(texts(resource.get("schema").get("fields"), "name")).isEqualTo(columns);
            assertThat(json(base + "/data/" + shelf + ".json").size()).isEqualTo(lines.size() - 1);
        }
    }

    @Test
    void theCatalogueSaysOfEveryDatasetWhatDcatAsksFor() {
        var catalogue = json(base + "/catalog.jsonld");
        assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
        for (var name : List.of("dct:title", "dct:description", "dct:publisher", "dct:license", "dct:modified")) {
            assertThat(catalogue.has(name)).as(name).isTrue();
        }
        assertThat(catalogue.get("dcat:dataset").size()).isEqualTo(SHELVES.size());
        catalogue.get("dcat:dataset").forEach(one -> {
            for (var name : List.of(
                    "dct:title",
                    "dct:description",
                    "dct:identifier",
                    "dct:issued",
                    "dct:modified",
                    "dct:publisher",
                    "dct:license",
                    "dct:temporal",
                    "dcat:contactPoint",
                    "dcat:landingPage")) {
                assertThat(one.has(name))
                        .as("%s of %s", name, one.get("dct:title"))
                        .isTrue();
            }
            assertThat(one.get("dcat:distribution").size()).isEqualTo(2);
            one.get("dcat:distribution").forEach(file -> {
                var download = file.get("dcat:downloadURL").get("@id").asString();
                assertThat(reader.get(download).statusCode()).as(download).isEqualTo(200);
            });
        });
    }

    private JsonNode json(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> texts(JsonNode list, String name) {
        return list.valueStream().map(one -> one.get(name).asString()).toList();
    }
}
