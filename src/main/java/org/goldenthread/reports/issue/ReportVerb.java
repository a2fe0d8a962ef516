package org.goldenthread.reports.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb that writes a report as a file: as it was issued, or a draft as it reads now. */
@Component
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a report as a file.",
            "An issued report is always made from its snapshot; a draft is made of what is known now and says so."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0: written", "1: there is no such report", "2: wrong usage"})
final class ReportVerb implements Callable<Integer> {
    private final Reports reports;
    private final Printed printed;
    private final Papers papers;

    @Parameters(paramLabel = "REF", description = "The report's reference, such as RPT-3.")
    private String ref = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "pdf, docx, html or xlsx; pdf is usual.")
    private String format = "pdf";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it; otherwise REF and the ending, here.")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    ReportVerb(Reports reports, Printed printed, Papers papers) {
        this.reports = reports;
        this.printed = printed;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        var wanted = Format.of(format);
        if (wanted.isEmpty()) {
            command.getErr().println("A report is written as pdf, docx, html or xlsx, not as " + format);
            command.getErr().flush();
            return 2;
        }
        var report = reports.find(ref.toUpperCase(Locale.ROOT));
        if (report.isEmpty()) {
            command.getErr().println("There is no report " + ref);
            command.getErr().flush();
            return 1;
        }
        var ending = wanted.get().ending();
        var to = file == null ? Path.of(report.get().ref() + "." + ending) : file;
        try {
            Files.write(to, papers.bytes(printed.paper(report.get()), wanted.get()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        command.getOut().println(to.toAbsolutePath().normalize());
        command.getOut().flush();
        return 0;
    }
}
