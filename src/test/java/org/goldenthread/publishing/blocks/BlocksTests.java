package org.goldenthread.publishing.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.publishing.document.Part;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Blocks of all rooms stand behind one door, and whatever is asked of it is answered in words. */
@Product
class BlocksTests {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Fixtures fixtures;

    @Autowired
    Blocks blocks;

    @Autowired
    Papers papers;

    private static Asked asked(String council, Map<String, String> settings) {
        return new Asked(council, settings, TODAY.minusDays(90), TODAY);
    }

    /** The paragraphs of what a block drew. */
    public static String said(Drawn drawn) {
        return drawn.parts().stream()
                .filter(Part.Paragraph.class::isInstance)
                .map(Part.Paragraph.class::cast)
                .flatMap(one -> one.runs().stream())
                .map(run -> run.words())
                .reduce("", String::concat);
    }

    @Test
    void everyRoomOffersItsBlocksUnderItsOwnName() {
        assertThat(blocks.all().stream().map(Block::code))
                .contains(
                        "benefits/savings-by-year",
                        "delivery/progress",
                        "delivery/projects",
                        "findings/responses",
                        "governance/decisions",
                        "governance/recommendations",
                        "measures/figure",
                        "measures/measure",
                        "measures/scorecard",
                        "risks/moved",
                        "risks/register",
                        "thread/changes")
                .allMatch(code -> code.matches("[a-z]+/[a-z-]+"))
                .doesNotHaveDuplicates();
        assertThat(blocks.all().stream().map(Block::title))
                .allMatch(title -> !title.isBlank())
                .doesNotHaveDuplicates();
    }

    @Test
    void aBlockThatNobodyOffersSaysSo() {
        var drawn = blocks.draw("measures/horoscope", asked("x", Map.of()));
        assertThat(said(drawn)).isEqualTo("There is no block “measures/horoscope”.");
    }

    @Test
    void aSettingOrAChoiceThatThereIsNotSaysSo() {
        var council = fixtures.council();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        fixtures.as(officer, () -> {
            assertThat(said(blocks.draw("measures/scorecard", asked(council, Map.of("sett", "x")))))
                    .isEqualTo("Scorecard: There is no setting “sett”; there is set, service, status, only.");
            assertThat(said(blocks.draw("measures/scorecard", asked(council, Map.of("status", "purple")))))
                    .isEqualTo("Scorecard: “purple” is none of the choices of “Status”.");
            assertThat(said(blocks.draw("measures/measure", asked(council, Map.of("measure", "MEA-0")))))
                    .isEqualTo("There is no measure “MEA-0”.");
        });
    }

    @Test
    void inACouncilWithoutAnythingEveryBlockIsASentence() {
        var council = fixtures.council();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        fixtures.as(officer, () -> {
            for (var block : blocks.all()) {
                var drawn = blocks.draw(block.code(), asked(council, Map.of()));
                assertThat(drawn.parts().stream().filter(Part.Table.class::isInstance))
                        .as(block.code())
                        .isEmpty();
                assertThat(said(drawn)).as(block.code()).isNotBlank();
                assertThat(drawn.facts()).as(block.code()).isEmpty();
            }
        });
    }

    @Test
    void theDoorOfPapersKnowsEveryFormat() {
        var paper = new Paper("A paper", "A council", List.of(), List.of(Part.Paragraph.of("Words")));
        for (var format : Format.values()) {
            assertThat(papers.bytes(paper, format)).as(format.words()).hasSizeGreaterThan(100);
            assertThat(Format.of(format.ending())).contains(format);
        }
        assertThat(papers.file(paper, Format.HTML, "paper").getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'sha256-");
    }
}
