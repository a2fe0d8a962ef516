package org.goldenthread.findings.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Alike;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the documents that a paper says it is derived from into the register of sources. */
@Component
class SourceAcceptor implements Acceptor {
    private final Sources sources;

    SourceAcceptor(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("source");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return sources.all(council).stream()
                .filter(source -> likeness(proposal, source) >= Alike.ENOUGH)
                .sorted(Comparator.comparingDouble((Source source) -> likeness(proposal, source))
                        .reversed())
                .map(source -> new Same(
                        source.thing().ref(),
                        source.name() + ": " + source.thing().title()))
                .limit(5)
                .toList();
    }

    private static double likeness(Proposal proposal, Source source) {
        var abbreviation = Printed.text(proposal, "abbreviation");
        boolean same = !abbreviation.isEmpty()
                && abbreviation.equalsIgnoreCase(source.words().abbreviation());
        return Alike.of(proposal.title(), source.thing().title()) + (same ? 1 : 0);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var printed = Printed.text(proposal, "date");
        var words = new Source.Words(
                Printed.text(proposal, "abbreviation"),
                Printed.text(proposal, "issuer"),
                Source.Type.of(Printed.text(proposal, "type")),
                exactDay(printed),
                printed,
                Printed.text(proposal, "link"));
        return sources.add(acceptance.council(), new Source.Draft(proposal.title(), proposal.text(), words));
    }

    private static @Nullable LocalDate exactDay(String printed) {
        try {
            return LocalDate.parse(printed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Fills what the register has left open; what is written there stays. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var source = sources.get(key);
        var there = source.words();
        var printed = Printed.text(proposal, "date");
        var words = new Source.Words(
                or(there.abbreviation(), Printed.text(proposal, "abbreviation")),
                or(there.issuer(), Printed.text(proposal, "issuer")),
                there.type() == Source.Type.OTHER ? Source.Type.of(Printed.text(proposal, "type")) : there.type(),
                there.issued() == null ? exactDay(printed) : there.issued(),
                or(there.period(), printed),
                or(there.link(), Printed.text(proposal, "link")));
        return words.equals(there)
                ? Checked.accepted(key)
                : sources.change(
                        key,
                        source.thing().version(),
                        new Source.Draft(source.thing().title(), "", words));
    }

    private static String or(String there, String proposed) {
        return there.isBlank() ? proposed : there;
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return sources.remove(key);
    }
}
