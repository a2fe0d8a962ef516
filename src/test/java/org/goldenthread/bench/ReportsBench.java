package org.goldenthread.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Papers;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** How fast a long report leaves in each format: 60 charts, 200 tables, about a hundred pages. */
public final class ReportsBench {
    private static final int RUNS = 5;
    private static final double MILLION = 1e6;

    private ReportsBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws Exception {
        var figures = new Figures("reports");
        var folder = Files.createTempDirectory("bench");
        try (var writers = writers()) {
            var papers = writers.getBean(Papers.class);
            var paper = LongReport.of(60, 200);
            for (var format : Format.values()) {
                figures.add(format.words() + ", the first of a process", once(papers, paper, format), "s");
            }
            for (var format : Format.values()) {
                time(figures, papers, paper, format);
            }
            var pdf = papers.bytes(paper, Format.PDF);
            try (var read = Loader.loadPDF(pdf)) {
                figures.add("pages", read.getNumberOfPages(), "pages");
            }
            figures.add("the heap that it was given", Runtime.getRuntime().maxMemory() / MILLION, "MB");
            peer(figures, Files.write(folder.resolve("paper.docx"), papers.bytes(paper, Format.DOCX)), folder);
        }
        figures.print(Arrays.asList(arguments).contains("--json"));
        Scratch.remove(folder);
    }

    private static AnnotationConfigApplicationContext writers() throws ClassNotFoundException {
        var context = new AnnotationConfigApplicationContext();
        context.register(Class.forName("org.goldenthread.publishing.PaperWorkbook"));
        context.scan(
                "org.goldenthread.publishing.document",
                "org.goldenthread.publishing.pdf",
                "org.goldenthread.publishing.word");
        context.refresh();
        return context;
    }

    private static double once(Papers papers, Paper paper, Format format) {
        long start = System.nanoTime();
        papers.bytes(paper, format);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void time(Figures figures, Papers papers, Paper paper, Format format) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[RUNS];
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < RUNS; i++) {
            times[i] = once(papers, paper, format);
        }
        Arrays.sort(times);
        figures.add(format.words() + ", middle of " + RUNS, times[RUNS / 2], "s");
        // what other programs on the machine lengthen less
        figures.add(format.words() + ", processor", (threads.getCurrentThreadCpuTime() - before) / 1e9 / RUNS, "s");
    }

    /** LibreOffice makes a PDF of the very same Word file, in the same run; without it nothing is compared. */
    private static void peer(Figures figures, Path docx, Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/soffice"))) {
            System.err.println("LibreOffice is not installed: nothing is compared");
            return;
        }
        long start = System.nanoTime();
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (!office.waitFor(300, TimeUnit.SECONDS)) {
            office.destroyForcibly();
            return;
        }
        figures.add("LibreOffice, the Word file to PDF", (System.nanoTime() - start) / 1e9, "s");
    }
}
