package org.goldenthread.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.goldenthread.vocabulary.Checked.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.unit.DataSize;

class ReadersTests {
    private static final Readers.Limits SHORT = new Readers.Limits(DataSize.ofMegabytes(64), Duration.ofMillis(200));

    @TempDir
    private Path folder;

    private final Readers readers = new Readers(List.of(new CommaReader()), Readers.Limits.USUAL);

    @Test
    void anEmptyFileIsRefusedByName() throws IOException {
        assertThat(refusal(readers, "plan.docx", new byte[0]))
                .isEqualTo("plan.docx: it is empty. " + "Check that it was saved and sent whole.");
    }

    @Test
    void aFileOfThreeHundredMegabytesIsRefusedBySizeAlone() throws IOException {
        var file = folder.resolve("huge.pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        var never = new Readers(
                List.of(reader(() -> {
                    throw new AssertionError("read");
                })),
                Readers.Limits.USUAL);

        assertThat(reason(never.read(new Upload("huge.pdf", file))))
                .isEqualTo(
                        "huge.pdf: it is too large (300 MB; the most is 64 MB). Split it or leave out its pictures.");
    }

    @Test
    void aPictureNamedAsAPaperIsRefusedForWhatItIs() throws IOException {
        assertThat(refusal(readers, "letter.pdf", bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")))
                .startsWith("letter.pdf: it is a picture (JPEG), not a paper");
    }

    @Test
    void unknownBytesAreRefusedWithTheFormatsThatAreRead() throws IOException {
        assertThat(refusal(readers, "data.bin", bytes("\0\1\2\3\4")))
                .isEqualTo("data.bin: its format is not known. Save it as table (CSV) and try again.");
    }

    @Test
    void anArchiveIsRefusedAndSaysWhatToDo() throws IOException {
        var file = folder.resolve("papers.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("one.txt"));
        }

        assertThat(reason(readers.read(new Upload("papers.zip", file)))).contains("Bring the papers inside it");
    }

    @Test
    void aCutShortContainerIsRefused() throws IOException {
        assertThat(refusal(readers, "plan.docx", bytes("PK\u0003\u0004\u0014\0\6\0")))
                .contains("damaged or cut short");
        assertThat(refusal(readers, "plan.doc", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0")))
                .contains("damaged or cut-short Office file");
    }

    @Test
    void aWrongEndingIsNotedAndTheContentRead() throws IOException {
        var file = Files.writeString(folder.resolve("plan.docx"), "words");
        var any = new Readers(List.of(reader(() -> paper("plan.docx"))), Readers.Limits.USUAL);

        var answer = any.read(new Upload("plan.docx", file));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(((Paper) accepted.value()).notes())
                                .extracting(Note::code)
                                .containsExactly("mislabelled"));
    }

    @Test
    @Timeout(10)
    void aReaderThatNeverEndsIsGivenUpAndItsPlaceFreed() throws IOException {
        var file = Files.writeString(folder.resolve("slow.txt"), "words");
        var slow = new Readers(
                List.of(reader(() -> {
                    while (true) {
                        PaperDraft.stopIfAsked();
                    }
                })),
                SHORT);

        for (int i = 0; i < 12; i++) {
            assertThat(reason(slow.read(new Upload("slow.txt", file)))).startsWith("slow.txt: it took");
        }
    }

    @Test
    void aReaderThatBreaksIsARefusalAndNeverAnError() throws IOException {
        var file = Files.writeString(folder.resolve("odd.txt"), "words");
        for (var trouble : List.<Supplier<Throwable>>of(
                StackOverflowError::new, OutOfMemoryError::new, IllegalStateException::new, NoSuchMethodError::new)) {
            var broken = new Readers(
                    List.of(reader(() -> {
                        throw sneaky(trouble.get());
                    })),
                    SHORT);

            assertThat(reason(broken.read(new Upload("odd.txt", file)))).startsWith("odd.txt: it ");
        }
    }

    @Test
    void everyReaderComesInByItself() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
            context.scan("org.goldenthread.intake.reading");
            context.refresh();

            assertThat(context.getBean(Readers.class).formats())
                    .containsExactly(
                            "PDF",
                            "Word document (DOCX)",
                            "Excel workbook (XLSX)",
                            "Excel 97 workbook (XLS)",
                            "OpenDocument (ODT, ODS)",
                            "web page (HTML)",
                            "table (CSV)",
                            "plain text (TXT, MD)");
        }
    }

    private String refusal(Readers door, String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        return reason(door.read(new Upload(name, file)));
    }

    private static String reason(Checked<Paper> answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused<Paper>) answer).problems().getFirst().toString();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Checked<Paper> paper(String name) {
        return Checked.accepted(new Paper(name, name, null, null, List.of(), List.of()));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable trouble) throws E {
        throw (E) trouble;
    }

    private static Reader reader(Supplier<Checked<Paper>> reading) {
        return new Reader() {
            @Override
            public String format() {
                return "plain text";
            }

            @Override
            public Set<String> extensions() {
                return Set.of("txt");
            }

            @Override
            public boolean takes(Upload upload, Sniff sniff) {
                return true;
            }

            @Override
            public Checked<Paper> read(Upload upload) {
                return reading.get();
            }
        };
    }
}
