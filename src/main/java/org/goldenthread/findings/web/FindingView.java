package org.goldenthread.findings.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Source;
import org.goldenthread.site.Panel;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * A finding's page.
 *
 * @param theme the title of its theme; empty without one
 * @param tied work that answers it, whether an answer names it or not
 * @param others of these, the ones that no answer names
 * @param names of its service and its owner, by reference
 * @param hrefs where the tied work is shown
 */
public record FindingView(
        ThingHead head,
        Finding finding,
        String theme,
        List<Source> sources,
        Map<String, Thing> tied,
        List<Thing> others,
        Map<String, String> names,
        Map<String, String> hrefs,
        List<Panel.Shown> panels,
        boolean mayChange,
        boolean mayEdit) {

    /** The source of a citation, if one is declared. */
    public @Nullable Source source(Citation citation) {
        return sources.stream()
                .filter(source -> source.thing().ref().equals(citation.source()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Thing work(Response response) {
        var ref = response.answer().work();
        return ref == null ? null : tied.get(ref);
    }

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String href(Thing thing) {
        return hrefs.getOrDefault(thing.ref(), "/thread/" + thing.ref());
    }

    public State state() {
        return finding.thing().state();
    }
}
