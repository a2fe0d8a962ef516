package org.goldenthread.intake.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Checks what a paper counts against what it lists: "Six services (A, B, C, D and E)". */
@Component
class CountRecogniser implements Recogniser {
    private static final String NUMBER = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final Pattern BRACKETED = Pattern.compile(
            "(?i)\\b" + NUMBER + "((?: (?!of\\b|the\\b|and\\b|or\\b)[\\p{L}'’‘-]{2,20}){1,5}) \\(([^()]{8,400})\\)");
    private static final Pattern LEADS =
            Pattern.compile("(?i)\\b" + NUMBER + "((?: (?:key |of )?[\\p{L}'’‘-]{2,20}){1,5}):$");
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b(?:years?|months?|weeks?|days?|quarters?|hours?|minutes?|per ?cent|million|times|least|most|next|last|over|than)\\b");

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var notes = new ArrayList<Note>();
        for (var passage : passages) {
            if (passage.table() == null) {
                bracketed(passage, notes);
            }
        }
        for (var listing : Listing.in(passages, Passage::leadsIn)) {
            listed(listing, notes);
        }
        return new Recognised(List.of(), notes);
    }

    private static void bracketed(Passage passage, List<Note> notes) {
        var said = BRACKETED.matcher(passage.text());
        while (said.find()) {
            var parts = Wording.listed(said.group(3));
            boolean names = parts.size() > 1 && parts.stream().allMatch(CountRecogniser::isName);
            int count = Wording.count(said.group(1)).orElse(0);
            if (names
                    && count > 1
                    && count != parts.size()
                    && !TIME.matcher(said.group(2)).find()) {
                notes.add(note(said.group(1) + said.group(2), count, parts.size(), String.join("; ", parts), passage));
            }
        }
    }

    private static boolean isName(String part) {
        return Character.isUpperCase(part.charAt(0)) && Wording.words(part) <= 8;
    }

    private static void listed(Listing listing, List<Note> notes) {
        var clause = Wording.sentences(listing.intro().text()).getLast();
        var said = LEADS.matcher(clause.length() > 120 ? clause.substring(clause.length() - 120) : clause);
        if (said.find() && !TIME.matcher(said.group(2)).find()) {
            int count = Wording.count(said.group(1)).orElse(0);
            int items = listing.items().size();
            if (count > 1 && count != items) {
                notes.add(note(said.group(1) + said.group(2), count, items, "the list below it", listing.intro()));
            }
        }
    }

    private static Note note(String said, int count, int listed, String what, Passage passage) {
        var message = "The paper says “%s” (%d) but lists %d: %s.".formatted(said, count, listed, what);
        return new Note("count-differs", message, passage.place());
    }
}
