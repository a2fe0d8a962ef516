package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds priorities that a plan lists ("our priorities are:") or opens its parts with ("Priority 3: Good homes"). */
@Component
class PriorityListRecogniser implements Recogniser {
    private static final Pattern LIST = Pattern.compile(
            "\\b(?:priorities|ambitions)\\b(?! (?:\\w+ )?(?:group|board|meeting|report))[^.:]{0,60}?"
                    + "(?:\\b(?:are|include|will be|were)\\b[^.:]{0,40}|\\bfor [^.:]{3,40})?:$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile(
            "^(?i:(?:corporate |improvement |strategic |our |key )?(priority|ambition)) (\\d{1,2}|[A-Z])\\s*[:.–—-]\\s*(?=\\p{Lu})(.{3,160})",
            Pattern.DOTALL);
    private static final Pattern PARTED = Pattern.compile("\\s[–—-]\\s|:\\s|\\.\\s");
    private static final int LONGEST = 14;
    private static final int MOST = 20;

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        Map<String, Proposal> found = new LinkedHashMap<>();
        counted(passages, found);
        if (found.isEmpty()) {
            Listing.in(passages, PriorityListRecogniser::leads).stream()
                    .filter(PriorityListRecogniser::holdsNames)
                    .findFirst()
                    .ifPresent(listing -> listed(listing, found));
        }
        return Recognised.of(new ArrayList<>(found.values()));
    }

    /** A brief item is a name as it stands; a longer one opens with its name. */
    private static Naming named(String words) {
        var plain = Wording.trimmed(words).replaceFirst("\\.$", "");
        boolean whole =
                Wording.words(plain) <= LONGEST && !PARTED.matcher(plain).find();
        return whole ? new Naming(plain, "", "") : Naming.of(words);
    }

    private static boolean leads(Passage passage) {
        return passage.leadsIn()
                && LIST.matcher(Wording.sentences(passage.text()).getLast()).find();
    }

    private static boolean holdsNames(Listing listing) {
        return listing.items().size() > 1
                && listing.items().size() <= MOST
                && listing.items().stream()
                        .allMatch(item -> Wording.words(named(item.text()).name()) <= LONGEST);
    }

    private static void listed(Listing listing, Map<String, Proposal> found) {
        for (var item : listing.items()) {
            var naming = named(item.text());
            var ref = item.number().isEmpty() ? Wording.title(naming.name()) : item.number();
            found.putIfAbsent(ref, proposal(ref, naming.name(), naming.scope(), item, found.size() + 1));
        }
    }

    /** "Priority 2: A skilled workforce" as a heading or an item; the first mention tells most. */
    private static void counted(List<Passage> passages, Map<String, Proposal> found) {
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var matcher = COUNTED.matcher(passage.text());
            boolean named = passage.sort() == Sort.HEADING || passage.sort() == Sort.ITEM;
            if (passage.sort() != Sort.TABLE
                    && matcher.lookingAt()
                    && (named || passage.text().length() <= 120)) {
                var naming = named(matcher.group(3));
                var name = passage.sort() == Sort.HEADING ? Wording.trimmed(matcher.group(3)) : naming.name();
                var ref = Wording.capital(matcher.group(1).toLowerCase(java.util.Locale.UK)) + " " + matcher.group(2);
                found.putIfAbsent(ref, proposal(ref, name, naming.scope(), passage, found.size() + 1));
            }
        }
    }

    private static Proposal proposal(String ref, String name, String scope, Passage at, int position) {
        return Found.of("priority", ref)
                .title(Wording.title(name))
                .text(at.text())
                .with("position", position)
                .with("scope", scope)
                .at(at.place());
    }
}
