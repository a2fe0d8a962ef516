package org.goldenthread.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.template.Template;
import org.goldenthread.reports.template.Template.Numbering;
import org.goldenthread.reports.template.Template.Section;
import org.goldenthread.reports.template.Template.Sort;

/** Numbers of sections, paragraphs and appendices: none twice, none left out, whatever is written and left empty. */
class PlanProperties {

    private static Template template(List<Boolean> numbered) {
        var sections = new ArrayList<Section>();
        for (int i = 0; i < numbered.size(); i++) {
            sections.add(new Section("s" + i, "Section " + i, Sort.TEXT, "", false, numbered.get(i), List.of()));
        }
        var edition = new Template.Edition("t", 1, "T", "", "");
        return new Template(1, edition, Numbering.PARAGRAPHS, List.of(), sections, List.of(), List.of(), List.of());
    }

    private static Entry entry(long id, String code, String title, String words) {
        return new Entry(id, code, new Said(title, "", null, words), 0, Instant.EPOCH);
    }

    @Property
    void sectionsThatArePrintedAreCountedWithoutAGapAndWithoutANumberTwice(
            @ForAll @Size(max = 30) List<Boolean> numbered, @ForAll @Size(max = 30) List<Boolean> written) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < Math.min(numbered.size(), written.size()); i++) {
            entries.add(entry(i + 1, "s" + i, "", written.get(i) ? "words" : " "));
        }
        var plan = Plan.of(template(numbered), Content.of(entries));
        int expected = 0;
        for (var section : plan.sections()) {
            assertThat(plan.number(section.code())).isEqualTo(section.numbered() ? String.valueOf(++expected) : "");
        }
        assertThat(plan.sections())
                .allMatch(one -> entries.stream()
                        .anyMatch(entry -> entry.code().equals(one.code())
                                && entry.said().words().equals("words")));
    }

    @Property
    void appendicesGetLettersInTheirOrderAndOneThatIsTakenOutFreesItsLetter(
            @ForAll @Size(max = 60) List<Boolean> there) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < there.size(); i++) {
            var code = "appendix-" + (i + 1);
            entries.add(there.get(i) ? entry(i + 1, code, "Title", "words") : entry(i + 1, code, "", ""));
        }
        var plan = Plan.of(template(List.of()), Content.of(entries));
        var letters = plan.appendices().stream().map(plan::number).toList();
        assertThat(new HashSet<>(letters)).hasSize(letters.size());
        assertThat(letters)
                .hasSize((int) there.stream().filter(one -> one).count())
                .isEqualTo(java.util.stream.IntStream.range(0, letters.size())
                        .mapToObj(Plan::letter)
                        .toList());
    }

    @Property
    void aCounterGivesEveryParagraphTheNextNumberOfItsSection(@ForAll @IntRange(max = 200) int paragraphs) {
        var counter = new Counter("3", Numbering.PARAGRAPHS, "Title");
        for (int i = 1; i <= paragraphs; i++) {
            assertThat(counter.next()).isEqualTo("3." + i);
        }
        assertThat(new Counter("", Numbering.PARAGRAPHS, "").next()).isEmpty();
        assertThat(new Counter("3", Numbering.SECTIONS, "").next()).isEmpty();
    }
}
