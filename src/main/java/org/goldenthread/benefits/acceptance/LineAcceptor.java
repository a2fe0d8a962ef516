package org.goldenthread.benefits.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.LineYears.Change;
import org.goldenthread.benefits.Saving.Nature;
import org.goldenthread.benefits.Saving.Origin;
import org.goldenthread.benefits.SavingType;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.Savings.Draft;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.intake.wording.Amounts;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.organisation.Named;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes lines of savings from papers into the ledger, with their amounts by financial year as far as they are told. */
@Component
class LineAcceptor implements Acceptor {
    private static final List<Level> WITHIN = List.of(Level.PROGRAMME, Level.STRAND, Level.PROJECT);
    private final Savings savings;
    private final LineYears years;
    private final CountedLines counted;
    private final Undertakings undertakings;
    private final Resembling resembling;
    private final Named named;

    LineAcceptor(
            Savings savings,
            LineYears years,
            CountedLines counted,
            Undertakings undertakings,
            Resembling resembling,
            Named named) {
        this.savings = savings;
        this.years = years;
        this.counted = counted;
        this.undertakings = undertakings;
        this.resembling = resembling;
        this.named = named;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Savings.KIND);
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Choice> places(String kind, String council) {
        return WITHIN.stream()
                .flatMap(level -> undertakings.ofLevel(council, level).stream()
                        .map(one -> new Choice(one.ref(), level.noun() + ": " + one.title())))
                .toList();
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return isLine(proposal) ? resembling.of(title(proposal), Savings.KIND, council) : List.of();
    }

    private static boolean isLine(Proposal proposal) {
        return !PrintedSaving.level(proposal).equals("headline")
                && !PrintedSaving.level(proposal).equals("requirement");
    }

    /** A sum that a paper calls yearly is named by its sentence. */
    private static String title(Proposal proposal) {
        return PrintedSaving.level(proposal).equals("yearly") ? Wording.title(proposal.text()) : proposal.title();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var words = words(proposal);
        var recurs = recurs(proposal);
        var project = project(proposal, acceptance);
        var draft = Draft.of(title(proposal))
                .from(new Origin(project.map(Undertaking::ref).orElse(null), "", ""))
                .being(new Nature(SavingType.COST_REDUCTION, true, recurs.orElse(Nature.USUAL.recurring())))
                .ownedBy(named.post(acceptance.council(), proposal.said("owner"))
                        .map(Thing::ref)
                        .orElse(null));
        var told = new Draft(
                draft.title(),
                words.substring(0, Math.min(4000, words.length())),
                draft.origin(),
                draft.nature(),
                draft.confidence(),
                draft.owned());
        return savings.add(acceptance.council(), told, PrintedSaving.lineYears(proposal))
                .then(made -> {
                    counted.in(proposal, made.ref(), acceptance);
                    return Checked.accepted(made.ref());
                });
    }

    /** The paper's words, and what it leaves open that the ledger has to say of every line. */
    private static String words(Proposal proposal) {
        var parts = new ArrayList<>(List.of(proposal.text().strip()));
        if (!proposal.said("about").isEmpty()) {
            parts.add("The paper gives the amount as about %s.".formatted(proposal.said("printed")));
        }
        if (PrintedSaving.lineYears(proposal).isEmpty()) {
            parts.add("The paper does not say in which financial year, so no amount stands in the ledger yet.");
        }
        if (recurs(proposal).isEmpty()) {
            parts.add("The paper does not say whether it comes again every year; it is entered as recurring.");
        }
        parts.add("It does not say whether a budget can be cut by it; it is entered as cashable.");
        return String.join("\n\n", parts);
    }

    /** Whether it comes again every year; empty where the paper does not say. */
    private static Optional<Boolean> recurs(Proposal proposal) {
        // a sentence that tells several sums may say it of another one
        boolean alone =
                proposal.said("state").isEmpty() || Amounts.in(proposal.text()).size() == 1;
        var words = (proposal.said("what") + (alone ? " " + proposal.text() : "")).toLowerCase(Locale.UK);
        if (PrintedSaving.level(proposal).equals("yearly") || words.matches("(?s).*\\b(?:recurring|ongoing)\\b.*")) {
            return Optional.of(true);
        }
        return words.matches("(?s).*\\b(?:one[- ]off|non[- ]recurring)\\b.*") ? Optional.of(false) : Optional.empty();
    }

    private Optional<Undertaking> project(Proposal proposal, Acceptance acceptance) {
        var chosen = proposal.said(Proposal.PART_OF);
        var refs = chosen.isEmpty()
                ? proposal.ties().stream().flatMap(tie -> acceptance.made().from(tie.kind(), tie.ref()).stream())
                : Stream.of(chosen);
        return refs.flatMap(ref -> undertakings.find(ref).stream()).findFirst();
    }

    /** Adds years that the ledger has no amounts of; an amount that stands there stays. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        counted.in(proposal, key, acceptance);
        for (LineYear year : PrintedSaving.lineYears(proposal)) {
            if (years.at(key, year.year()).isEmpty()) {
                years.change(key, new Change(year.year(), year.amounts(), 0, ""));
            }
        }
        return Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return savings.find(key).isEmpty() ? Checked.accepted(key) : savings.remove(key);
    }
}
