package org.goldenthread.findings.acceptance;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldenthread.findings.themes.Theme;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Alike;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes the headings of a paper's findings into the tree of themes. */
@Component
class ThemeAcceptor implements Acceptor {
    static final String KEY = "theme:";
    private final Themes themes;

    ThemeAcceptor(Themes themes) {
        this.themes = themes;
    }

    static long number(String key) {
        return Long.parseLong(key.substring(KEY.length()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of("theme");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return themes.tree(council).stream()
                .filter(theme -> Alike.of(proposal.title(), theme.name()) >= Alike.ENOUGH)
                .sorted(Comparator.comparingDouble((Theme theme) -> -Alike.of(proposal.title(), theme.name())))
                .map(theme -> new Same(KEY + theme.id(), theme.title()))
                .limit(5)
                .toList();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var number = proposal.ref().matches("[\\d.]+[A-Za-z]?|[A-Z]|[IVX]+") ? proposal.ref() : "";
        var title = proposal.title();
        return themes.add(acceptance.council(), null, number, title.substring(0, Math.min(200, title.length())))
                .then(id -> Checked.accepted(KEY + id));
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        return Checked.accepted(
                KEY + themes.get(acceptance.council(), number(key)).id());
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return themes.remove(council, number(key)).then(id -> Checked.accepted(key));
    }
}
