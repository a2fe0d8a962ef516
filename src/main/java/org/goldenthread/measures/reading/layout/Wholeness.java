package org.goldenthread.measures.reading.layout;

import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Proposal.Choice;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.sheet.Heads;
import org.goldenthread.measures.reading.words.FigureNames;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;

/** Adds what a table does not say itself: the measure it is about, its period, whose figures they are. */
final class Wholeness {
    private final Tables tables;
    private final Looking looking;
    private final HeadingWords headings;

    Wholeness(Tables tables, Looking looking, PeriodWords periods) {
        this.tables = tables;
        this.looking = looking;
        this.headings = new HeadingWords(periods);
    }

    void complete(Draft draft) {
        boolean across = draft.across.stream().anyMatch(parts -> parts.contains(Part.PERIOD))
                || draft.says.values().stream().anyMatch(said -> said.containsKey(Part.PERIOD));
        if (!draft.has(Part.PERIOD) && !across) {
            period(draft);
        }
        boolean measures = draft.across.stream().anyMatch(parts -> parts.contains(Part.MEASURE));
        if (!draft.has(Part.MEASURE) && !draft.has(Part.MEASURE_CODE) && !measures) {
            measure(draft);
        }
        boolean subjects = draft.across.stream().anyMatch(parts -> parts.contains(Part.SUBJECT));
        if (!draft.has(Part.SUBJECT) && !draft.has(Part.SUBJECT_CODE) && !subjects) {
            draft.choices.add(new Choice(
                    "council",
                    "No column names a council or area; all figures are taken for the council that loads them.",
                    true));
        }
    }

    /** The heading of the only figure, where it says more than that it is one; else the title. */
    private void measure(Draft draft) {
        var values = draft.of(Part.VALUE);
        var heading = values.size() == 1 ? draft.looks.get(values.getFirst()).heading : "";
        boolean says = !heading.isEmpty() && FigureNames.of(heading) == null && !Heads.unnamed(heading);
        var name = says ? shortened(heading) : title(draft);
        draft.fixed.put(Part.MEASURE, name);
        draft.choices.add(new Choice(
                "measure",
                "Nothing in the table names the measure; “%s” is taken from %s."
                        .formatted(name, says ? "the heading of its figures" : "its title"),
                false));
    }

    private void period(Draft draft) {
        for (var words : looking.above(draft.block)) {
            var found = headings.read(words.replaceAll("[()\\[\\],]", " ")).period();
            if (found != null) {
                draft.fixed.put(Part.PERIOD, found.words());
                draft.choices.add(new Choice(
                        "period",
                        "The table gives no period; %s is taken from “%s”.".formatted(found.words(), shortened(words)),
                        false));
                return;
            }
        }
        draft.choices.add(new Choice("period", "Nothing says which period the figures are for; give it.", false));
    }

    private String title(Draft draft) {
        var titles = draft.block.titles();
        var sheet = tables.sheets().get(draft.block.sheet()).name();
        var title = !titles.isEmpty() ? titles.getFirst() : sheet.isEmpty() ? tables.name() : sheet;
        return shortened(title.replaceAll("\\.[a-zA-Z]{2,5}(\\.gz)?$", "").replace('_', ' '));
    }

    static String shortened(String words) {
        return words.length() > 120 ? words.substring(0, 120) : words;
    }
}
