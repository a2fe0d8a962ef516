package org.goldenthread.publishing.open.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.publishing.open.Field;
import org.goldenthread.publishing.open.OpenRecord;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.Shelf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** Open data: the catalogue for people and for programs, and the files. */
@Controller
@May(Act.ENTER)
class OpenDataPages {
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final MediaType CSVW = MediaType.parseMediaType("application/csvm+json");
    private static final String CSV = ".csv";
    private static final String JSON_ENDING = ".json";
    private static final String METADATA = ".csv-metadata.json";
    private final OpenRecord record;
    private final Catalogues catalogues;
    private final JsonMapper json;

    OpenDataPages(OpenRecord record, Catalogues catalogues, JsonMapper json) {
        this.record = record;
        this.catalogues = catalogues;
        this.json = json;
    }

    private OpenSetting setting(String council) {
        return record.council(council).orElseThrow(() -> new NotHere("public pages of " + council));
    }

    @GetMapping("/open/{council}/data")
    String data(@PathVariable String council, Model model) {
        var setting = setting(council);
        model.addAttribute("setting", setting);
        model.addAttribute("datasets", catalogues.of(setting).datasets());
        return "publishing/open/data";
    }

    @GetMapping("/open/{council}/catalog.jsonld")
    ResponseEntity<String> catalogue(@PathVariable String council) {
        return written(JSON_LD, catalogues.of(setting(council)).dcat());
    }

    @GetMapping("/open/{council}/datapackage.json")
    ResponseEntity<String> dataPackage(@PathVariable String council) {
        return written(
                MediaType.APPLICATION_JSON, catalogues.of(setting(council)).dataPackage());
    }

    private ResponseEntity<String> written(MediaType type, Map<String, Object> all) {
        var words = json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(words);
    }

    @GetMapping("/open/{council}/data/{shelf}" + METADATA)
    ResponseEntity<String> metadata(@PathVariable String council, @PathVariable String shelf) {
        var catalogue = catalogues.of(setting(council));
        var dataset = catalogue.datasets().stream()
                .filter(one -> one.shelf().code().equals(shelf))
                .findFirst()
                .orElseThrow(() -> new NotHere(shelf));
        return written(CSVW, catalogue.csvw(dataset));
    }

    /** The shelf of a file, if something of the council stands there. */
    private Shelf filled(String council, String code) {
        setting(council);
        return record.shelf(code)
                .filter(one -> !record.on(council, one).isEmpty())
                .orElseThrow(() -> new NotHere(code));
    }

    @GetMapping("/open/{council}/data/{shelf}" + CSV)
    void csv(@PathVariable String council, @PathVariable String shelf, HttpServletResponse response)
            throws IOException {
        var on = filled(council, shelf);
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + on.code() + CSV + "\"");
        response.setHeader(
                "Link", "<%s>; rel=\"describedby\"; type=\"application/csvm+json\"".formatted(on.code() + METADATA));
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        try (var lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            lines.writeRecord(on.fields().stream().map(Field::name).toList());
            record.rows(
                    council,
                    on,
                    (ref, rows) -> rows.forEach(row -> lines.writeRecord(
                            on.fields().stream().map(field -> cell(field, row)).toList())));
        }
    }

    private static String cell(Field field, Map<String, String> row) {
        var value = row.getOrDefault(field.name(), "");
        return field.type() == Field.Type.STRING ? Spreadsheets.harmless(value) : value;
    }

    @GetMapping("/open/{council}/data/{shelf}" + JSON_ENDING)
    void json(@PathVariable String council, @PathVariable String shelf, HttpServletResponse response)
            throws IOException {
        var on = filled(council, shelf);
        response.setContentType("application/json;charset=UTF-8");
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        try (var generator = json.createGenerator(writer)) {
            generator.writeStartArray();
            record.rows(council, on, (ref, rows) -> rows.forEach(row -> generator.writePOJO(typed(on, row))));
            generator.writeEndArray();
        }
    }

    private static Map<String, Object> typed(Shelf shelf, Map<String, String> row) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (var field : shelf.fields()) {
            var value = row.get(field.name());
            if (value != null && !value.isEmpty()) {
                all.put(field.name(), field.type() == Field.Type.NUMBER ? new BigDecimal(value) : value);
            }
        }
        return all;
    }
}
