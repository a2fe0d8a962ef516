package org.goldenthread.intake.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.reading.text.TextReader;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.recognition.Recognition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every recogniser on every founding paper: each finds what is there, and none fires where nothing is. */
class FoundingCountsTests {
    private static final List<String> KINDS = List.of(
            "action",
            "background-paper",
            "enabler",
            "finding",
            "horizon",
            "implication",
            "indicator",
            "issue",
            "key-decision",
            "milestone",
            "objective",
            "priority",
            "project",
            "ranking",
            "recommendation",
            "risk",
            "saving",
            "shared-service",
            "theme",
            "year-priority");

    private static final Recognition RECOGNITION = recognition();

    private static Recognition recognition() {
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Recogniser.class));
            scanner.scan("org.goldenthread");
            context.refresh();
            return new Recognition(
                    List.copyOf(context.getBeansOfType(Recogniser.class).values()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strand 1 - A ",
                "A and B of C for D & E ",
                "£1,111 saving of £2k from ",
                "((((a",
                "1 of 1 (1%) of the 1 ",
                "two-way shared services: A, B and C ",
                "That the A of the B & C be noted by the D ",
                "early mid-",
                "\t| X | y",
                "issues problems concerns :",
                "delayed by x will go live on ",
                "is hosted by the A "
            })
    void staysQuickOnHostileText(String piece) {
        var line = piece.repeat(50_000 / piece.length());
        var paper = TextReader.paper("hostile.txt", line + "\n\n" + (piece + "\n").repeat(1_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(RECOGNITION.recognise(paper).notes())
                        .extracting(Note::code)
                        .doesNotContain("recogniser-failed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000 | action 9, finding 17, milestone 5, priority 7, theme 4",
                "001 | background-paper 1, implication 12, milestone 7, recommendation 2, saving 8",
                "002 | enabler 3, horizon 26, milestone 1, objective 3, project 19, ranking 10, saving 1, year-priority 17",
                "003 | background-paper 3, priority 14, recommendation 4, risk 1",
                "004 | background-paper 2, implication 9, issue 5, key-decision 1, objective 6, recommendation 1, shared-service 10"
            })
    void findsOfEachKindExactlyWhatThePaperHolds(String name, String expected) {
        var counts = RECOGNITION.recognise(FoundingPapers.read(name)).proposals().stream()
                .filter(proposal -> KINDS.contains(proposal.kind()))
                .collect(Collectors.groupingBy(Proposal::kind, TreeMap::new, Collectors.counting()));
        var wanted = Arrays.stream(expected.split(", "))
                .map(part -> part.split(" "))
                .collect(Collectors.toMap(part -> part[0], part -> Long.valueOf(part[1])));
        assertThat(counts).isEqualTo(wanted);
    }
}
