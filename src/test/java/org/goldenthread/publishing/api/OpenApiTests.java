package org.goldenthread.publishing.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Gate;
import org.goldenthread.publishing.Told;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API is sound, and it leaves out no address. */
@Product
class OpenApiTests {
    private static final Pattern FILTER = Pattern.compile("request\\.filter\\(\"([a-z-]+)\"\\)");

    /** A filter that reads the request itself, so that a page and a program are narrowed alike. */
    private static final Pattern ASKED = Pattern.compile("(\\w+Filter)\\.asked\\(");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Addresses addresses;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private String text() {
        var answer = fixtures.stranger().get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return answer.body();
    }

    private JsonNode document() {
        return JsonMapper.shared().readTree(text());
    }

    @Test
    void aParserOfOpenApiFindsNothingWrongWithIt() {
        var options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(text(), null, options);
        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
    }

    @Test
    void everyReferenceLeadsToAComponentAndEveryOperationHasANameOfItsOwn() {
        var document = document();
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    /** Judged by the addresses, where the document itself is made from what handlers answer with. */
    @Test
    void everyAddressForProgramsIsInItAndTold() {
        var paths = document().get("paths");
        var missing = new ArrayList<String>();
        mapping.getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().forEach(pattern -> {
                    if (!Gate.forPrograms(pattern)) {
                        return;
                    }
                    var path = paths.path(pattern.replaceAll("\\{([a-zA-Z]+):[^}]*}", "{$1}"));
                    info.getMethodsCondition().getMethods().forEach(method -> {
                        if (!path.has(method.name().toLowerCase(Locale.ROOT))
                                || !handler.hasMethodAnnotation(Told.class)) {
                            missing.add(method + " " + pattern);
                        }
                    });
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void whateverAnswersInJsonStandsUnderAnAddressForPrograms() {
        assertThat(addresses.all())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(Gate.forPrograms(one.path())).as(one.path()).isTrue());
    }

    @Test
    void whatAListIsNarrowedByIsToldAsItsCodeReadsIt() {
        var doors = addresses.all().stream()
                .collect(
                        Collectors.groupingBy(one -> one.handler().getBeanType().getName()));
        doors.forEach((door, itsAddresses) -> {
            var read = new TreeSet<String>();
            var source = source(door);
            FILTER.matcher(source).results().forEach(one -> read.add(one.group(1)));
            ASKED.matcher(source)
                    .results()
                    .flatMap(one -> FILTER.matcher(source(imported(source, one.group(1))))
                            .results())
                    .forEach(one -> read.add(one.group(1)));
            var told = new TreeSet<String>();
            itsAddresses.forEach(one -> one.filters().forEach(filter -> told.add(filter.name())));
            assertThat(told).as(door).isEqualTo(read);
        });
    }

    /** The whole name of a type that a file imports. */
    private static String imported(String source, String name) {
        return source.lines()
                .filter(line -> line.endsWith("." + name + ";"))
                .map(line -> line.substring("import ".length(), line.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static String source(String type) {
        try {
            return Files.readString(Path.of("src/main/java", type.replace('.', '/') + ".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyOperationSaysWhoIsLetInWhatItAnswersAndHowItRefuses() {
        for (var path : document().get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var operation = method.getValue();
                var name = method.getKey() + " " + path.getKey();
                assertThat(operation.has("security")).as(name).isTrue();
                var statuses = new TreeSet<>(operation.get("responses").propertyNames());
                assertThat(statuses).as(name).anyMatch(status -> status.startsWith("2"));
                if (!operation.get("security").isEmpty()) {
                    assertThat(statuses).as(name).containsAll(List.of("401", "403", "404", "429"));
                }
                for (var parameter : operation.get("parameters")) {
                    assertThat(parameter.has("schema")).as(name + parameter).isTrue();
                }
            }
        }
    }

    @Test
    void theShapeOfAnAnswerIsThatOfTheAnswer() {
        var document = document();
        var page =
                document.at("/paths/~1findings~1api~1findings/get/responses/200/content/application~1json/schema/$ref");
        var schema = document.at(page.asString().substring(1));
        var council = fixtures.council();
        var visit = fixtures.visit(fixtures.person(council, org.goldenthread.access.Role.AUDITOR));
        var answer =
                JsonMapper.shared().readTree(visit.get("/findings/api/findings").body());
        assertThat(answer.propertyNames())
                .containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
        assertThat(schema.get("properties").get("next").get("type").toString()).contains("null");
    }

    @Test
    void peopleAreToldEveryAddressToo() {
        var page = fixtures.stranger().page("/api");
        assertThat(page.select("h1").text()).isEqualTo("For other programs");
        assertThat(page.select("tbody tr").eachText())
                .hasSameSizeAs(addresses.all())
                .anySatisfy(row -> assertThat(row).contains("POST /intake/api/papers", "bring_papers"));
    }
}
