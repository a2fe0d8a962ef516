package org.goldenthread.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportState;
import org.goldenthread.reports.template.Template.Numbering;
import org.goldenthread.site.list.Filter.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What people type becomes parts of a paper: words, points, tables, blocks and figures within sentences. */
class TypesettingTests {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 30);

    /** A block that says how it was asked. */
    private record Echo() implements Block {
        @Override
        public String code() {
            return "test/echo";
        }

        @Override
        public String title() {
            return "Echo";
        }

        @Override
        public List<Setting> settings(String council) {
            return List.of(new Setting("of", "Of", List.<Choice>of()));
        }

        @Override
        public Drawn draw(Asked asked) {
            var words = asked.setting("of") + " of " + asked.council();
            if (asked.setting("of").equals("all")) {
                return new Drawn(
                        List.of(Part.Paragraph.of("1 of 2 are met."), new Part.Table("All", List.of(), List.of(), "")),
                        List.of(),
                        List.of());
            }
            return new Drawn(
                    List.of(Part.Paragraph.of(words)),
                    List.of(new Fact("Echo", words, "It was called", "")),
                    List.of("One was left out."));
        }
    }

    private final Drawing drawing = new Drawing(blocks(), report(), Map.of("money", "section 4"));

    private static Blocks blocks() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("echo", new Echo());
        return (Blocks) beans.autowire(Blocks.class, DefaultListableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    private static Report report() {
        var head = new Report.Head("Title", 1, "Cabinet", DAY, DAY, DAY, null);
        return new Report("RPT-1", 1, "HRW", head, ReportState.DRAFTING, null, null);
    }

    private List<Part> set(String words) {
        return new Typesetting(Manuscript.of(words), drawing, new Counter("2", Numbering.PARAGRAPHS, "Progress"), 1)
                .set();
    }

    private static String words(Part part) {
        return ((Part.Paragraph) part).runs().stream().map(Run::words).reduce("", String::concat);
    }

    @Test
    void paragraphsAreNumberedAndPointsAreNot() {
        var parts = set("One.\n\n- a\n- b\n  - c\n\nTwo.");
        assertThat(parts).hasSize(3);
        assertThat(((Part.Paragraph) parts.get(0)).number()).isEqualTo("2.1");
        assertThat(((Part.Points) parts.get(1)).points()).hasSize(3);
        assertThat(((Part.Paragraph) parts.get(2)).number()).isEqualTo("2.2");
    }

    @Test
    void htmlIsShownAsTheWordsThatWereTyped() {
        assertThat(words(set("<div onclick=x>raw</div>").getFirst())).isEqualTo("<div onclick=x>raw</div>");
        assertThat(words(set("a <b>b</b>").getFirst())).isEqualTo("a <b>b</b>");
    }

    @Test
    void aBlockOnItsOwnLineIsDrawnWithItsSettingsAndSaysWhatItLeftOut() {
        var parts = set("{{ test/echo of=\"two words\" }}");
        assertThat(parts).extracting(TypesettingTests::words).containsExactly("two words of HRW", "One was left out.");
        assertThat(drawing.facts()).extracting(Fact::value).containsExactly("two words of HRW");
        assertThat(drawing.wrong()).isEmpty();
    }

    @Test
    void severalBlocksOnLinesOfOneParagraphAreSeveralBlocks() {
        assertThat(set("{{ test/echo of=a }}\n{{ test/echo of=b_c_d }}")).hasSize(4);
        assertThat(drawing.facts()).extracting(Fact::value).containsExactly("a of HRW", "b_c_d of HRW");
    }

    @Test
    void aFigureStandsWithinASentenceAndAReferencePointsToItsSection() {
        var parts = set("It is **{{ test/echo of=5 }}**, see {{ see money }}.");
        assertThat(words(parts.getFirst())).isEqualTo("It is 5 of HRW, see section 4.");
        assertThat(((Part.Paragraph) parts.getFirst()).runs()).contains(new Run("5 of HRW", Run.Look.STRONG, ""));
    }

    @Test
    void whatLeadsNowhereIsToldInThePaperAndBeforeItIsIssued() {
        assertThat(words(set("See {{ see moon }}.").getFirst())).contains("no section “moon”");
        assertThat(words(set("{{ no/block }}").getFirst())).isEqualTo("There is no block “no/block”.");
        assertThat(drawing.wrong()).hasSize(2);
    }

    @Test
    void aTableKeepsItsColumnsAndFiguresStandToTheRight() {
        var table = (Part.Table)
                set("| What | How much |\n|---|--:|\n| Bins | 12 |\n| Roads |").getFirst();
        assertThat(table.columns()).containsExactly(new Part.Column("What", false), new Part.Column("How much", true));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.caption()).isEqualTo("Progress");
    }

    @Test
    void lettersThatMarkACallCannotBeTyped() {
        assertThat(words(set("a\uE0000\uE001b").getFirst())).isEqualTo("a0b");
        assertThat(set("{{ }}")).isNotEmpty();
        assertThat(set("")).isEmpty();
    }

    private static String all(Part part) {
        return Run.words(((Part.Paragraph) part).runs());
    }

    @Test
    void aNoteStandsWhereItsMarkIsWithTheFiguresThatItCalls() {
        var parts = set(
                "Rent rose[^a] again.\n\n[^a]: From {{ test/echo of=rent }},\nsee [the ledger](https://x.example).\n\nEnd.");
        assertThat(parts).hasSize(2);
        assertThat(all(parts.getFirst()))
                .isEqualTo("Rent rose [note: From rent of HRW, see the ledger (https://x.example).] again.");
        assertThat(drawing.facts()).hasSize(1);
        assertThat(drawing.wrong()).isEmpty();
    }

    @Test
    void aMarkWithoutItsNoteAndANoteWithoutItsMarkAreToldWithTheirPlace() {
        drawing.within("Progress", "/write/progress");
        set("Rent rose[^b].\n\n[^c]: Nobody asked.");
        assertThat(drawing.wrong()).extracting(Wrong::page).containsOnly("/write/progress");
        assertThat(drawing.wrong())
                .extracting(Wrong::words)
                .containsExactlyInAnyOrder(
                        "In “Progress”: No words refer to the note [^c]",
                        "In “Progress”: There is no note [^b]; it is written on a line of its own, as [^b]: Source");
    }

    @Test
    void bracesThatDoNotPairAreTold() {
        set("See {{ test/echo of=rent } here.");
        assertThat(drawing.wrong())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.words()).contains("do not pair").contains("{{ test/echo"));
    }

    @Test
    void aTableIsNotLostWithinASentenceButTold() {
        assertThat(all(set("We say {{ test/echo of=all }} here.").getFirst())).contains("needs a line of its own");
        assertThat(drawing.wrong()).hasSize(1);
    }
}
