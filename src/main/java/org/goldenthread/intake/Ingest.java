package org.goldenthread.intake;

import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Readers;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.recognition.Recognition;
import org.goldenthread.vocabulary.Checked;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** Takes a file all the way to proposals: read it, then recognise what it tells. Saves nothing. */
@Component
public final class Ingest {
    private static final String PRODUCT = "org.goldenthread";

    private final Readers readers;
    private final Recognition recognition;

    public Ingest(Readers readers, Recognition recognition) {
        this.readers = readers;
        this.recognition = recognition;
    }

    /** For a command line without a database: finds every reader and recogniser of the product by itself. */
    public static Ingest withoutDatabase() {
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Reader.class));
            scanner.addIncludeFilter(new AssignableTypeFilter(Recogniser.class));
            scanner.scan(PRODUCT);
            context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
            context.register(Readers.class, Recognition.class, Ingest.class);
            context.refresh();
            return context.getBean(Ingest.class);
        }
    }

    /** What the file tells, or why it cannot be read. */
    public Checked<IngestReport> file(Upload upload) {
        return readers.read(upload)
                .then(paper -> Checked.accepted(new IngestReport(paper, recognition.recognise(paper))));
    }
}
