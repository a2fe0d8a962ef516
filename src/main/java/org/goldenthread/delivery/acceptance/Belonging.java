package org.goldenthread.delivery.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.organisation.Named;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where in delivery something of a paper belongs, and what of the same paper it is tied to. */
@Component
class Belonging {
    private final Papers papers;
    private final Undertakings undertakings;
    private final Things things;
    private final Named named;
    private final Clock clock;

    Belonging(Papers papers, Undertakings undertakings, Things things, Named named, Clock clock) {
        this.papers = papers;
        this.undertakings = undertakings;
        this.things = things;
        this.named = named;
        this.clock = clock;
    }

    /** What something may be part of, by level and number. */
    List<Choice> choices(String council, List<Level> levels) {
        return levels.stream()
                .flatMap(level -> undertakings.ofLevel(council, level).stream()
                        .map(one -> new Choice(one.ref(), level.noun() + ": " + one.title())))
                .toList();
    }

    /** What a proposal is part of: as the reviewer chose, else the strand or project that the paper puts it under. */
    Optional<Undertaking> of(Proposal proposal, Acceptance acceptance, List<Level> levels) {
        var chosen = proposal.said(Proposal.PART_OF);
        return (chosen.isEmpty() ? made(proposal, acceptance) : Stream.of(chosen))
                .flatMap(ref -> undertakings.find(ref).stream())
                .filter(one -> one.council().equals(acceptance.council()) && levels.contains(one.level()))
                .findFirst();
    }

    private static Stream<String> made(Proposal proposal, Acceptance acceptance) {
        return proposal.ties().stream().flatMap(tie -> made(tie, acceptance).stream());
    }

    private static Optional<String> made(ProposedTie tie, Acceptance acceptance) {
        return acceptance.made().from(tie.kind(), tie.ref());
    }

    /** Ties what was made to what the paper says it answers, mitigates, and delivers beside what it is part of. */
    void tie(String ref, Proposal proposal, Acceptance acceptance, @Nullable String parent) {
        var ties = new ArrayList<>(proposal.ties());
        for (var named : List.of(proposal.said("priority"), proposal.said("section"))) {
            if (!named.isEmpty()) {
                ties.add(new ProposedTie("delivers", "priority", named, ""));
                ties.add(new ProposedTie("delivers", "workstream", named, ""));
            }
        }
        for (var tie : ties) {
            made(tie, acceptance)
                    .filter(upper -> !upper.equals(parent) && !upper.equals(ref))
                    .filter(upper -> things.find(upper).isPresent())
                    .ifPresent(upper -> kind(tie.kind()).ifPresent(kind -> things.tie(upper, ref, kind)));
        }
    }

    private static Optional<TieKind> kind(String upper) {
        return switch (upper) {
            case "finding" -> Optional.of(TieKind.ANSWERED_BY);
            case "risk" -> Optional.of(TieKind.MITIGATED_BY);
            case "priority", "workstream" -> Optional.of(TieKind.DELIVERED_BY);
            default -> Optional.empty();
        };
    }

    /** The post that a paper names; nobody where none or several could be meant. */
    @Nullable
    String post(Acceptance acceptance, String words) {
        return named.post(acceptance.council(), words).map(Thing::ref).orElse(null);
    }

    /** Where it is told, for what the record asks a reason for: "As “Change programme, quarter 3” says (page 2)". */
    String told(Proposal proposal, Acceptance acceptance) {
        var title = papers.get(acceptance.paper()).head().title();
        return "As “%s” says (%s)".formatted(title, proposal.place());
    }

    /** The day on which the paper tells it, today where the paper bears no day that has come. */
    LocalDate toldOn(Acceptance acceptance) {
        var today = LocalDate.now(clock);
        return papers.get(acceptance.paper())
                .day()
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    /** No longer than a card allows. */
    static String title(String words) {
        var title = words.isBlank() ? "Without a title" : words.strip();
        return title.length() > 300 ? title.substring(0, 299) + "…" : title;
    }
}
