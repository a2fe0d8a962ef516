package org.goldenthread.findings.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Responses;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes findings into the record with what they cite and what is answered to them. Work that an answer names is tied
 * where it was accepted too; else the answer keeps its title, and is tied once a thing with this title comes.
 */
@Component
class FindingAcceptor implements Acceptor {
    private final Findings findings;
    private final Responses responses;
    private final Resembling resembling;
    private final Named named;

    FindingAcceptor(Findings findings, Responses responses, Resembling resembling, Named named) {
        this.findings = findings;
        this.responses = responses;
        this.resembling = resembling;
        this.named = named;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("finding");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return resembling.of(proposal.title(), Findings.KIND, council);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var words = Finding.Words.of(
                        proposal.ref().matches("\\S{0,20}") ? proposal.ref() : "",
                        proposal.text(),
                        theme(proposal, acceptance))
                .with(
                        Printed.text(proposal, "recommendation"),
                        cut(Printed.text(proposal, "priority"), 60),
                        cut(Printed.text(proposal, "owner"), 200));
        var due = Printed.text(proposal, "revised due").isEmpty() ? "due" : "revised due";
        var owner = named.post(acceptance.council(), words.answers());
        var draft = new Finding.Draft(
                cut(proposal.title(), 300),
                words,
                owner.map(Thing::service).orElse(null),
                owner.map(Thing::ref).orElse(null),
                Printed.day(Printed.text(proposal, due)),
                Publication.INTERNAL,
                citations(proposal, acceptance));
        return findings.add(acceptance.council(), draft).then(ref -> {
            answers(proposal, acceptance).forEach(answer -> responses.keep(ref, answer));
            return Checked.accepted(ref);
        });
    }

    private static String cut(String words, int most) {
        return words.substring(0, Math.min(most, words.length()));
    }

    private static @Nullable Long theme(Proposal proposal, Acceptance acceptance) {
        return proposal.ties().stream()
                .filter(tie -> tie.kind().equals("theme"))
                .flatMap(tie -> acceptance.made().from("theme", tie.ref()).stream())
                .filter(key -> key.startsWith(ThemeAcceptor.KEY))
                .map(ThemeAcceptor::number)
                .findFirst()
                .orElse(null);
    }

    private static List<Citation> citations(Proposal proposal, Acceptance acceptance) {
        return Printed.citations(proposal).stream()
                .map(citation -> citation.from(acceptance
                        .made()
                        .from("source", citation.abbreviation())
                        .orElse(null)))
                .toList();
    }

    private static List<Response.Answer> answers(Proposal proposal, Acceptance acceptance) {
        var found = new ArrayList<Response.Answer>();
        for (var answer : Printed.answers(proposal)) {
            found.add(answer.waits() ? tied(answer.named(), proposal, acceptance) : answer);
        }
        proposal.ties().stream()
                .filter(tie -> tie.relation().equals("answered by"))
                .filter(tie -> found.stream().noneMatch(answer -> answer.named().equals(tie.ref())))
                .forEach(tie ->
                        made(tie, acceptance).ifPresent(ref -> found.add(Response.Answer.work(ref, tie.ref(), ""))));
        return found;
    }

    private static Response.Answer tied(String named, Proposal proposal, Acceptance acceptance) {
        var work = proposal.ties().stream()
                .filter(tie -> tie.relation().equals("answered by") && tie.ref().equals(named))
                .flatMap(tie -> made(tie, acceptance).stream())
                .findFirst()
                .or(() -> acceptance.made().from("priority", named));
        return Response.Answer.work(work.orElse(null), named, "");
    }

    private static Optional<String> made(ProposedTie tie, Acceptance acceptance) {
        return acceptance.made().from(tie.kind(), tie.ref());
    }

    /** Adds what is new: words, citations and answers; nothing that is there is changed. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var finding = findings.get(key);
        var cited = new ArrayList<>(finding.citations());
        citations(proposal, acceptance).stream()
                .filter(citation -> cited.stream().noneMatch(one -> one.label().equalsIgnoreCase(citation.label())))
                .forEach(cited::add);
        var there = finding.words();
        var more = there.verbatim().contains(proposal.text().strip()) ? "" : "\n\n" + proposal.text();
        var words = new Finding.Words(
                there.number(),
                (there.verbatim() + more).strip(),
                there.recommended().isBlank() ? Printed.text(proposal, "recommendation") : there.recommended(),
                there.grade().isBlank() ? cut(Printed.text(proposal, "priority"), 60) : there.grade(),
                there.answers().isBlank() ? cut(Printed.text(proposal, "owner"), 200) : there.answers(),
                there.theme() == null ? theme(proposal, acceptance) : there.theme(),
                there.position());
        var card = finding.thing().card();
        var owner = card.owner() == null ? named.post(acceptance.council(), words.answers()) : Optional.<Thing>empty();
        var draft = new Finding.Draft(
                card.title(),
                words,
                card.service() == null ? owner.map(Thing::service).orElse(null) : card.service(),
                owner.map(Thing::ref).orElse(card.owner()),
                card.due(),
                card.publication(),
                cited);
        return findings.change(key, finding.thing().version(), draft).then(ref -> {
            answers(proposal, acceptance).forEach(answer -> keepOrTie(finding, answer));
            return Checked.accepted(ref);
        });
    }

    /** An answer that is there already only gains the work that it waited for. */
    private void keepOrTie(Finding finding, Response.Answer answer) {
        var there = finding.responses().stream()
                .filter(one -> same(one.answer(), answer))
                .findFirst();
        if (there.isEmpty()) {
            responses.keep(finding.thing().ref(), answer);
        } else if (there.get().answer().work() == null && answer.work() != null) {
            responses.change(there.get().id(), there.get().version(), answer);
        }
    }

    private static boolean same(Response.Answer one, Response.Answer other) {
        return one.kind() == other.kind()
                && one.words().equals(other.words())
                && one.named().equalsIgnoreCase(other.named());
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return findings.withdraw(key);
    }
}
