package org.goldenthread.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.packs.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read keeps to what its format asks, checked without the code that wrote it. */
@Product
class OpenFormatsTests {
    /** What a tabular data package 1.0 may say of a resource that is a table. */
    private static final Set<String> RESOURCE = Set.of(
            "profile", "name", "path", "title", "description", "format", "mediatype", "encoding", "dialect", "schema");

    private static final Set<String> DCAT = Set.of(
            "Catalog",
            "dataset",
            "Dataset",
            "keyword",
            "landingPage",
            "contactPoint",
            "startDate",
            "endDate",
            "distribution",
            "Distribution",
            "accessURL",
            "downloadURL",
            "mediaType");
    private static final Set<String> DCT = Set.of(
            "title",
            "description",
            "language",
            "publisher",
            "license",
            "modified",
            "issued",
            "identifier",
            "temporal",
            "PeriodOfTime",
            "conformsTo");
    private static final Map<String, Set<String>> TERMS = Map.of(
            "dcat", DCAT,
            "dct", DCT,
            "foaf", Set.of("Agent", "name", "homepage"),
            "vcard", Set.of("Organization", "fn", "hasEmail", "hasTelephone", "note"),
            "xsd", Set.of("date", "dateTime"));

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

    private JsonNode json(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private List<List<String>> lines(String path) {
        return CsvReader.builder().ofCsvRecord(reader.get(path).body()).stream()
                .map(one -> one.getFields())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures", "promises", "decisions", "reports"})
    void theMetadataOfATableDescribeItAsCsvOnTheWebAsks(String shelf) {
        var at = base + "/data/" + shelf + ".csv-metadata.json";
        var table = json(at);
        assertThat(table.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(table.get("@context").get(1).propertyNames()).containsExactly("@language");
        assertThat(table.propertyNames())
                .allMatch(name -> name.startsWith("dc:")
                        || Set.of("@context", "url", "dialect", "tableSchema").contains(name));
        var file = URI.create(at).resolve(table.get("url").asString()).toString();
        // a program that has the table alone finds its metadata at "{+url}-metadata.json"
        assertThat(at).isEqualTo(file + "-metadata.json");
        assertThat(reader.get(file).headers().firstValue("Link"))
                .contains(
                        "<%s.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"".formatted(shelf));
        assertThat(reader.get(file).body()).contains("\r\n").doesNotStartWith("\uFEFF");
        assertThat(table.get("dialect").get("lineTerminators").get(0).asString())
                .isEqualTo("\r\n");
        var columns = table.get("tableSchema").get("columns");
        var lines = lines(file);
        assertThat(lines.getFirst()).hasSize(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            assertThat(column.get("name").asString()).matches("[A-Za-z][A-Za-z0-9_]*");
            assertThat(column.get("titles").valueStream().map(JsonNode::asString))
                    .contains(lines.getFirst().get(i));
            var type = column.get("datatype").asString();
            for (var line : lines.subList(1, lines.size())) {
                assertIs(type, line.get(i));
            }
        }
        assertThat(lines).as("no row twice").doesNotHaveDuplicates();
    }

    /** The three types that CSV on the Web and the table schema write alike. */
    private static void assertIs(String type, String cell) {
        switch (type) {
            case "string" -> assertThat(cell).isEqualTo(cell.strip());
            case "number" -> {
                if (!cell.isEmpty()) {
                    assertThat(new BigDecimal(cell)).isNotNull();
                    assertThat(cell).matches("-?\\d+(\\.\\d+)?");
                }
            }
            case "date" -> {
                if (!cell.isEmpty()) {
                    assertThat(LocalDate.parse(cell)).isNotNull();
                }
            }
            default -> throw new AssertionError("no type: " + type);
        }
    }

    @Test
    void theDataPackageKeepsToItsProfile() {
        var pack = json(base + "/datapackage.json");
        assertThat(pack.get("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(pack.get("name").asString()).matches("[-a-z0-9._/]+");
        assertThat(OffsetDateTime.parse(pack.get("created").asString())).isNotNull();
        if (pack.has("homepage")) {
            assertThat(URI.create(pack.get("homepage").asString()).isAbsolute()).isTrue();
        }
        assertThat(URI.create(pack.get("licenses").get(0).get("path").asString())
                        .isAbsolute())
                .isTrue();
        assertThat(pack.get("contributors").get(0).get("title").asString()).isNotBlank();
        var names = new HashSet<String>();
        pack.get("resources").forEach(one -> {
            assertThat(one.propertyNames()).allMatch(RESOURCE::contains);
            assertThat(one.get("profile").asString()).isEqualTo("tabular-data-resource");
            assertThat(names.add(one.get("name").asString()))
                    .as("a name of its own")
                    .isTrue();
            assertThat(one.get("name").asString()).matches("[-a-z0-9._/]+");
            assertThat(one.get("path").asString()).doesNotStartWith("/").doesNotContain("..");
            // both are asked for wherever a dialect is given
            assertThat(one.get("dialect").get("delimiter").asString()).isEqualTo(",");
            assertThat(one.get("dialect").get("doubleQuote").asBoolean()).isTrue();
            rowsOf(one);
        });
        assertThat(names).hasSize(4);
    }

    private void rowsOf(JsonNode resource) {
        var lines = lines(base + "/" + resource.get("path").asString());
        var fields = resource.get("schema").get("fields");
        assertThat(fields.valueStream().map(field -> field.get("name").asString()))
                .containsExactlyElementsOf(lines.getFirst())
                .doesNotHaveDuplicates();
        for (var line : lines.subList(1, lines.size())) {
            for (int i = 0; i < line.size(); i++) {
                assertIs(fields.get(i).get("type").asString(), line.get(i));
            }
        }
    }

    @Test
    void theCatalogueIsLinkedDataInTermsThatItsContextNames() {
        var catalogue = json(base + "/catalog.jsonld");
        assertThat(catalogue.get("@context").properties())
                .allSatisfy(one -> assertThat(one.getValue().asString()).matches("http://.*[/#]"));
        assertThat(catalogue.get("@context").propertyNames()).hasSameElementsAs(TERMS.keySet());
        assertTerms(catalogue);
        assertHas(catalogue, "dct:title", "dct:description", "dct:publisher", "dcat:dataset", "dct:license");
        catalogue.get("dcat:dataset").forEach(dataset -> {
            assertHas(dataset, "@id", "dct:title", "dct:description", "dcat:distribution", "dcat:contactPoint");
            assertThat(dataset.get("dcat:contactPoint")
                            .get("vcard:hasEmail")
                            .get("@id")
                            .asString())
                    .isEqualTo("mailto:performance@harrowmere.example");
            dataset.get("dcat:distribution").forEach(file -> {
                assertHas(file, "@id", "dcat:accessURL", "dcat:downloadURL", "dcat:mediaType", "dct:license");
                var answer = reader.get(file.get("dcat:downloadURL").get("@id").asString());
                var type = file.get("dcat:mediaType").get("@id").asString();
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(type.replace("https://www.iana.org/assignments/media-types/", ""));
                assertThat(reader.get(file.get("dcat:accessURL").get("@id").asString())
                                .statusCode())
                        .isEqualTo(200);
            });
        });
    }

    private static void assertHas(JsonNode node, String... names) {
        assertThat(node.propertyNames()).contains(names);
    }

    /** Every key and type is a term of its vocabulary; what leads somewhere is a link, what is a day says so. */
    private static void assertTerms(JsonNode node) {
        node.properties().forEach(one -> {
            var name = one.getKey();
            var value = one.getValue();
            if (name.equals("@context")) {
                return;
            }
            if (!name.startsWith("@")) {
                assertTerm(name);
            }
            if (name.equals("@type")) {
                assertTerm(value.asString());
            }
            if (name.matches(".*(URL|Page|license|mediaType|language|conformsTo|hasEmail|hasTelephone)")) {
                assertThat(value.has("@id")).as(name).isTrue();
            }
            if (name.matches("dct:(issued|modified)")) {
                assertThat(OffsetDateTime.parse(value.get("@value").asString())).isNotNull();
            }
            if (value.isObject()) {
                assertTerms(value);
            } else if (value.isArray()) {
                value.forEach(each -> {
                    if (each.isObject()) {
                        assertTerms(each);
                    }
                });
            }
        });
    }

    private static void assertTerm(String name) {
        var parts = name.split(":", 2);
        assertThat(parts).as(name).hasSize(2);
        assertThat(TERMS.getOrDefault(parts[0], Set.of())).as(name).contains(parts[1]);
    }
}
