package org.goldenthread.intake.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Place;
import org.jspecify.annotations.Nullable;

/** A proposal in the making; what a paper leaves blank is left out. */
public final class Found {
    private final String kind;
    private final String ref;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<ProposedTie> ties = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String title;
    private String text = "";

    private Found(String kind, String ref) {
        this.kind = kind;
        this.ref = ref;
        this.title = ref;
    }

    /** Something of a kind, named within the paper; its title is its ref until another is given. */
    public static Found of(String kind, String ref) {
        return new Found(kind, ref);
    }

    public Found title(String words) {
        title = words;
        return this;
    }

    /** The words of the paper. */
    public Found text(String words) {
        text = words;
        return this;
    }

    /** Something else that was read; nothing happens for null, empty words and empty lists. */
    public Found with(String name, @Nullable Object value) {
        boolean blank = value instanceof String words && words.isBlank()
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> named && named.isEmpty();
        if (value != null && !blank) {
            fields.put(name, value);
        }
        return this;
    }

    public Found tie(String relation, String toKind, String toRef) {
        ties.add(new ProposedTie(relation, toKind, toRef, ""));
        return this;
    }

    /** A sentence for the person who reviews. */
    public Found note(String sentence) {
        notes.add(sentence);
        return this;
    }

    /** The proposal, standing at a place. */
    public Proposal at(Place place) {
        return new Proposal(kind, ref, title, text, fields, ties, place, notes);
    }
}
