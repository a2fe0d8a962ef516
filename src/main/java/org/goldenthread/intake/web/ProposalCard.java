package org.goldenthread.intake.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.ProposedTie;
import org.goldenthread.intake.review.KeptProposal;

/**
 * A proposal as a card beside the paper.
 *
 * @param takes whether its room is open
 * @param alike what in the record may be the same
 * @param href where it stands in the record, when it was taken
 */
public record ProposalCard(KeptProposal kept, boolean takes, List<Acceptor.Same> alike, String href) {
    private static final int LONGEST = 220;

    public String anchor() {
        return "p" + kept.id();
    }

    /** Where it stands in the paper, as an anchor of the left side. */
    public String place() {
        Place place = kept.proposal().place();
        return "b" + place.block() + (place.row() > 0 ? "r" + place.row() : "");
    }

    /** What was read beside title and text, in words. */
    public List<String> facts() {
        var facts = new ArrayList<String>();
        kept.proposal().fields().forEach((name, value) -> {
            var words = words(value);
            if (!words.isEmpty() && words.length() <= LONGEST) {
                facts.add(spaced(name) + ": " + words);
            }
        });
        facts.sort(String::compareTo);
        var ties = kept.proposal().ties().stream()
                .collect(Collectors.groupingBy(
                        ProposedTie::relation,
                        java.util.TreeMap::new,
                        Collectors.mapping(
                                tie -> tie.ref() + (tie.role().isEmpty() ? "" : " (" + tie.role() + ")"),
                                Collectors.joining(", "))));
        ties.forEach((relation, refs) -> facts.add(relation + " " + refs));
        return facts;
    }

    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }

    private static String words(Object value) {
        return switch (value) {
            case Collection<?> many
            when many.stream().allMatch(Map.class::isInstance) -> many.isEmpty() ? "" : Integer.toString(many.size());
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }

    /** The paper's words, shortened for the card. */
    public String excerpt() {
        var text = kept.proposal().text().strip();
        if (text.equals(kept.proposal().title())) {
            return "";
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
