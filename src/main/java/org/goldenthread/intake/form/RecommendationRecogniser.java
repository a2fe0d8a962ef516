package org.goldenthread.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds what a report recommends and what a minute says was resolved, with the verb and whom it is put to. */
@Component
class RecommendationRecogniser implements Recogniser {
    private static final Pattern HEADING = Pattern.compile(
            "^(?:recommendations?|recommended|it is recommended|resolved|resolutions?|decisions?)\\b.{0,80}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "^(?:((?i:recommendations?|recommended))(?=\\s*[:–-]\\s|\\s+[(\\d])|(RESOLVED\\b|(?i:resolved|decision)(?=\\s*[:–-]\\s)))"
                    + "\\s*[:–-]?\\s*(?:\\(([a-z]{1,4})\\)\\s*:?\\s*)?(?:(?i:that) )?(.+)$",
            Pattern.DOTALL);
    private static final Pattern PUT_TO = Pattern.compile(
            "^recommendations? to (?:the )?([^:–-]{3,60}?)(?: jointly)?\\s*(?:[:–-].*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("(?<=^|\\s)(\\d{1,2})\\s+(?=[A-Za-z]+\\b)");

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        boolean section = false;
        boolean list = false;
        boolean resolved = false;
        var putTo = "";
        for (var passage : Passages.of(paper)) {
            var counted = passage.table() == null
                    ? CountedRecommendation.of(passage.text(), passage.place())
                    : java.util.Optional.<Proposal>empty();
            if (counted.isPresent()) {
                proposals.add(counted.get());
                section = false;
                list = false;
                continue;
            }
            boolean opens = passage.sort() != Sort.ITEM
                    && HEADING.matcher(passage.text()).matches();
            boolean asks = section && passage.table() == null && Ask.leadsIn(passage.text());
            if (!asks && passage.sort() == Sort.HEADING || opens && passage.leadsIn()) {
                section = opens && passage.sort() == Sort.HEADING;
                list = opens && passage.leadsIn();
                resolved = opens && isResolved(passage.text());
                putTo = putTo(passage.text());
            } else if (passage.table() != null) {
                CountedRecommendation.in(passage.table()).forEach(proposals::add);
            } else if (section && Ask.leadsIn(passage.text())) {
                list = true;
                putTo = Ask.addressees(passage.text()).stream().findFirst().orElse(putTo);
            } else if (list && passage.isListed() || section && Ask.isOne(passage.text())) {
                proposals.add(proposal(ref(passage, proposals), passage.text(), resolved, putTo, passage));
            } else if (passage.sort() == Sort.PARAGRAPH) {
                list = false;
                Wording.sentences(passage.text()).forEach(sentence -> inline(sentence, passage, proposals));
            }
        }
        return Recognised.of(proposals);
    }

    private static boolean isResolved(String heading) {
        return heading.toLowerCase(Locale.UK).matches("(?s)(?:resol|decision).*");
    }

    private static String putTo(String heading) {
        var matcher = PUT_TO.matcher(heading);
        return matcher.matches()
                ? matcher.group(1)
                : Ask.addressees(heading).stream().findFirst().orElse("");
    }

    private static String ref(Passage passage, List<Proposal> before) {
        return passage.number().isEmpty() ? String.valueOf(before.size() + 1) : passage.number();
    }

    /** "RESOLVED (i) report noted", or several in one line as in "Recommendations 1 note … 2 approve …". */
    private static void inline(String sentence, Passage passage, List<Proposal> proposals) {
        var matcher = INLINE.matcher(sentence);
        if (!matcher.matches()) {
            return;
        }
        boolean resolved = matcher.group(1) == null;
        var parts = parts(matcher.group(4));
        for (var part : parts) {
            var numbered = NUMBERED.matcher(part);
            var number = numbered.lookingAt() ? numbered.group(1) : matcher.group(3);
            var words = numbered.lookingAt() ? part.substring(numbered.end()) : part;
            if (!Ask.verbs(words).isEmpty()) {
                var ref = number == null ? String.valueOf(proposals.size() + 1) : number;
                proposals.add(proposal(ref, words.strip(), resolved, "", passage));
            }
        }
    }

    /** Parts at numbers that count up from one; any other figure belongs to the words. */
    private static List<String> parts(String text) {
        var starts = new ArrayList<Integer>();
        var matcher = NUMBERED.matcher(text);
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) == starts.size() + 1) {
                starts.add(matcher.start());
            }
        }
        if (starts.isEmpty() || starts.getFirst() != 0) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return parts;
    }

    private static Proposal proposal(String ref, String text, boolean resolved, String putTo, Passage at) {
        var verbs = Ask.verbs(text);
        var named = Ask.addressees(text);
        var parties = Stream.concat(Stream.of(putTo), named.stream())
                .filter(party -> !party.isEmpty())
                .distinct()
                .toList();
        return Found.of("recommendation", ref)
                .title(Wording.title(text))
                .text(text)
                .with("verb", verbs.isEmpty() ? "" : verbs.getFirst())
                .with("verbs", verbs)
                .with("addressee", parties.isEmpty() ? "" : parties.getFirst())
                .with("addressees", parties)
                .with("state", resolved ? "resolved" : "recommended")
                .at(at.place());
    }
}
