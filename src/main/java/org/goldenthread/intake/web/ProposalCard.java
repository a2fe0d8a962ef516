package org.goldenthread.intake.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
    private static final String ANSWERS = "responses";

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
            if (!words.isEmpty() && words.length() <= LONGEST && !ANSWERS.equals(name) && !isSaid(words)) {
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

    /** Whether title or excerpt show the words already. */
    private boolean isSaid(String words) {
        var title = kept.proposal().title();
        return words.equals(title) || words.length() > 3 && excerpt().contains(words);
    }

    /** The name in the paper, where it is more than the title and does not say the kind again. */
    public String label() {
        var kind = kept.proposal().kind().replace('-', ' ');
        var ref = kept.proposal().ref();
        return ref.toLowerCase(Locale.ROOT).startsWith(kind)
                        || ref.equals(kept.proposal().title())
                ? ref.equals(kept.proposal().title()) ? kind : ref
                : kind + " " + ref;
    }

    /** What the paper answers, each with who and when: "Refresh the plan (Chief Executive, Jun-25)". */
    public List<String> answers() {
        return kept.proposal().fields().get(ANSWERS) instanceof Collection<?> many
                ? many.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .map(ProposalCard::answer)
                        .toList()
                : List.of();
    }

    private static String answer(Map<?, ?> answer) {
        var words = String.valueOf(answer.containsKey("text") ? answer.get("text") : answer.get("kind"));
        var shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
        var beside = java.util.stream.Stream.of("owner", "printed date")
                .filter(answer::containsKey)
                .map(name -> String.valueOf(answer.get(name)))
                .collect(Collectors.joining(", "));
        return beside.isEmpty() ? shown : shown + " (" + beside + ")";
    }

    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
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
