package org.goldenthread.governance.decisions.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.DecisionState;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.publishing.open.Field;
import org.goldenthread.publishing.open.Offer;
import org.goldenthread.publishing.open.PublicPart;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.publishing.open.Shelf;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Offers published decisions to the public, and none that is exempt. */
@Component
class DecisionsForAll implements PublicPart {
    private static final int MOST = 5_000;
    private static final Shelf SHELF = new Shelf(
            "decisions",
            "Decisions",
            "What has been decided, by whom and why",
            30,
            List.of(
                    Field.words("decision", "Decision", "The reference of the decision, which stays the same."),
                    Field.words("title", "Title", "What it is about."),
                    Field.words("wording", "What was decided", "The decision as it reads."),
                    Field.words("reasons", "Reasons", "Why it was decided."),
                    Field.words("alternatives", "Alternatives", "What was considered and rejected."),
                    Field.words("decided_by", "Decided by", "The body, or the post, that decided."),
                    Field.day("decided_on", "Decided on", "The day of the decision."),
                    Field.words("key", "Key decision", "Whether it is a key decision: yes, no or not known."),
                    Field.words("wards", "Wards", "The wards that it touches."),
                    Field.words("status", "Status", "Where it stands, in words.")));

    private final Decisions decisions;
    private final Things things;

    DecisionsForAll(Decisions decisions, Things things) {
        this.decisions = decisions;
        this.things = things;
    }

    @Override
    public Shelf shelf() {
        return SHELF;
    }

    @Override
    public String kind() {
        return Decisions.KIND;
    }

    private List<Decision> all(String council) {
        return decisions.list(DecisionFilter.all(council).first(MOST)).rows();
    }

    @Override
    public List<Offer> offers(String council) {
        return all(council).stream().map(DecisionsForAll::offer).toList();
    }

    @Override
    public Optional<Offer> offer(String council, String ref) {
        return decisions.find(ref).map(DecisionsForAll::offer);
    }

    private static Offer offer(Decision one) {
        if (one.isExempt() || one.words() == null) {
            return Offer.held(one.ref(), one.title(), "It is exempt: its words are not for the public.");
        }
        return one.life() == DecisionState.TAKEN
                ? Offer.held(one.ref(), one.title(), "It is taken, but the decision itself is not published yet.")
                : Offer.ready(one.ref(), one.title());
    }

    @Override
    public Map<String, PublicThing> drafts(String council, Collection<String> refs, SmallNumbers rule) {
        var asked =
                all(council).stream().filter(one -> refs.contains(one.ref())).toList();
        var names = things.titles(asked.stream()
                .flatMap(one -> Stream.of(
                        one.taken().maker().body(), one.taken().maker().post()))
                .filter(Objects::nonNull)
                .toList());
        Map<String, PublicThing> found = new LinkedHashMap<>();
        for (var one : asked) {
            var words = one.words();
            if (words != null && !one.isExempt()) {
                found.put(one.ref(), thing(one, words, maker(one, names)));
            }
        }
        return found;
    }

    /** The body or the post; whoever is named in words only may be a person, and stays unnamed. */
    private static String maker(Decision one, Map<String, String> names) {
        return Stream.of(one.taken().maker().post(), one.taken().maker().body())
                .filter(Objects::nonNull)
                .map(ref -> names.getOrDefault(ref, ""))
                .filter(name -> !name.isEmpty())
                .reduce((post, body) -> post + ", for " + body)
                .orElse("");
    }

    private static PublicThing thing(Decision one, Decision.Words words, String maker) {
        var state = new State(upper(one.life().words()), tone(one.life()));
        var decided = one.taken().day();
        var parts = new ArrayList<Part>();
        parts.add(
                Part.Paragraph.of("Decided on " + Times.day(decided) + (maker.isEmpty() ? "." : " by " + maker + ".")));
        said(parts, "What was decided", words.wording());
        said(parts, "Why", words.reasons());
        said(parts, "What else was considered", words.alternatives());
        var about = new ArrayList<List<Run>>();
        about.add(List.of(Run.strong("Key decision: "), Run.of(key(one))));
        if (!one.wards().isEmpty()) {
            about.add(List.of(Run.strong("Wards: "), Run.of(String.join(", ", one.wards()))));
        }
        if (one.callIn().published() != null) {
            about.add(List.of(
                    Run.strong("Published: "), Run.of(Times.day(one.callIn().published()))));
        }
        if (one.life() == DecisionState.CALL_IN_OPEN && one.callIn().closes() != null) {
            about.add(List.of(
                    Run.strong("Call-in: "),
                    Run.of("councillors may ask until " + Times.day(one.callIn().closes())
                            + " that it be looked at again.")));
        }
        parts.add(new Part.Heading(1, "", "About this decision"));
        parts.add(new Part.Points(false, about));
        var lead = Times.day(decided) + (maker.isEmpty() ? "" : ", " + maker);
        return new PublicThing(one.title(), lead, state, decided, parts, List.of(row(one, words, maker, state)));
    }

    private static void said(List<Part> parts, String heading, String words) {
        if (!words.isBlank()) {
            parts.add(new Part.Heading(1, "", heading));
            words.strip().lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(Part.Paragraph.of(line)));
        }
    }

    private static String key(Decision one) {
        return switch (one.key().answer()) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "not known";
        };
    }

    private static Tone tone(DecisionState life) {
        return life.inForce() ? Tone.DONE : life.contested() ? Tone.WARNING : Tone.NONE;
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Map<String, String> row(Decision one, Decision.Words words, String maker, State state) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("decision", one.ref());
        row.put("title", one.title());
        row.put("wording", words.wording());
        row.put("reasons", words.reasons());
        row.put("alternatives", words.alternatives());
        row.put("decided_by", maker);
        row.put("decided_on", one.taken().day().toString());
        row.put("key", key(one));
        row.put("wards", String.join("; ", one.wards()));
        row.put("status", state.words());
        return row;
    }
}
