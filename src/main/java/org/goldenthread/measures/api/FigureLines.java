package org.goldenthread.measures.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.goldenthread.measures.Measure;
import org.goldenthread.publishing.Spreadsheets;

/** Figures as open data: one line a figure, comma-separated (RFC 4180), written as they are found. */
final class FigureLines implements AutoCloseable {
    private final CsvWriter csv;

    FigureLines(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"values.csv\"");
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        csv.writeRecord(
                "measure",
                "code",
                "title",
                "unit",
                "figure",
                "start",
                "end",
                "length",
                "period",
                "subject",
                "subjectName",
                "part",
                "value",
                "standing");
    }

    boolean write(Measure measure, FigureRow row) {
        csv.writeRecord(
                row.measure(),
                Spreadsheets.harmless(row.code()),
                Spreadsheets.harmless(measure.title()),
                Spreadsheets.harmless(measure.sheet().counted().unit()),
                row.figure(),
                row.start().toString(),
                row.end().toString(),
                row.length(),
                row.period(),
                Spreadsheets.harmless(row.subject()),
                Spreadsheets.harmless(row.subjectName()),
                Spreadsheets.harmless(row.part()),
                row.value() == null ? "" : row.value().toPlainString(),
                row.standing());
        return true;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
