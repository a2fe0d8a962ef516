package org.goldenthread.findings.analysis;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.themes.Theme;
import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Every theme with its findings and what is answered to each.
 *
 * @param total how many findings there are to show; more than shown when only the first ones are
 * @param sources those that the findings shown cite
 * @param undeclared abbreviations that they cite but no source is declared under
 * @param work the cards of the work that answers, by reference
 * @param states how many of the findings shown stand how
 */
public record Analysis(
        Annex annex,
        List<Section> sections,
        long total,
        List<Source> sources,
        List<String> undeclared,
        Map<String, Thing> work,
        SortedMap<String, Long> states) {

    public Analysis {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        undeclared = List.copyOf(undeclared);
        work = Map.copyOf(work);
    }

    /**
     * The findings under one theme itself.
     *
     * @param theme null for findings under no theme
     */
    public record Section(@Nullable Theme theme, List<Finding> findings) {
        public String title() {
            return theme == null ? "Under no theme" : theme.title();
        }
    }

    public long shown() {
        return sections.stream().mapToLong(section -> section.findings().size()).sum();
    }

    /** The work that an answer is tied to, if the visitor may see it. */
    public @Nullable Thing work(Response response) {
        var ref = response.answer().work();
        return ref == null ? null : work.get(ref);
    }
}
