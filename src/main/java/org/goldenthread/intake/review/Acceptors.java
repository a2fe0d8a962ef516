package org.goldenthread.intake.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.Acceptor.Same;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Which room takes which proposal. */
@Component
class Acceptors {
    private final Map<String, List<Acceptor>> byKind;

    Acceptors(List<Acceptor> acceptors) {
        this.byKind = acceptors.stream()
                .sorted(Comparator.comparingInt(Acceptor::order))
                .flatMap(acceptor -> acceptor.kinds().stream().map(kind -> Map.entry(kind, acceptor)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean takes(String kind) {
        return byKind.containsKey(kind);
    }

    private List<Acceptor> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Optional<Acceptor> of(Proposal proposal) {
        return of(proposal.kind()).stream()
                .filter(acceptor -> acceptor.takes(proposal))
                .findFirst();
    }

    /** The one that takes a proposal, or why none does. */
    Checked<Acceptor> taking(Proposal proposal) {
        return of(proposal).map(Checked::accepted).orElseGet(Acceptors::notOpen);
    }

    /** The one that made what has this key. */
    Checked<Acceptor> keeping(Proposal proposal, String key) {
        return of(proposal.kind()).stream()
                .filter(acceptor -> acceptor.keeps(key))
                .findFirst()
                .map(Checked::accepted)
                .orElseGet(Acceptors::notOpen);
    }

    private static Checked<Acceptor> notOpen() {
        return Checked.refused("", "The room for this kind is not open yet; it stays with the paper until then");
    }

    /** What is probably the same; only in the room of the chosen place, where a reviewer has chosen one. */
    List<Same> alike(Proposal proposal, String council) {
        boolean chosen = !proposal.said(Proposal.PART_OF).isEmpty();
        return (chosen ? of(proposal).stream() : of(proposal.kind()).stream())
                .flatMap(acceptor -> acceptor.alike(proposal, council).stream())
                .toList();
    }

    int order(Proposal proposal) {
        return of(proposal).map(Acceptor::order).orElse(Integer.MAX_VALUE);
    }

    /** What a reviewer may choose that proposals of a kind become part of. */
    List<Choice> places(String kind, String council) {
        return of(kind).stream()
                .flatMap(acceptor -> acceptor.places(kind, council).stream())
                .toList();
    }
}
