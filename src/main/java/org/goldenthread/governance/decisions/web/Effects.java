package org.goldenthread.governance.decisions.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.site.list.Filter.Choice;

/** What a decision may do to a thing of another room. */
final class Effects {
    static final List<Choice> ALL = Stream.of(
                    "",
                    "approves it",
                    "defers it",
                    "stops it",
                    "grants an extension",
                    "changes its budget",
                    "adopts it as policy",
                    "accepts it",
                    "closes it",
                    "starts it")
            .map(one -> new Choice(
                    one, one.isEmpty() ? "Not said" : Character.toUpperCase(one.charAt(0)) + one.substring(1)))
            .toList();

    private Effects() {}
}
