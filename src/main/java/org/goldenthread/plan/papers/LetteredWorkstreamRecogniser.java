package org.goldenthread.plan.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Finds the workstreams that have a section each: "Workstream B: People", "People and culture workstream". */
@Component
class LetteredWorkstreamRecogniser implements Recogniser {
    private static final Pattern LETTERED = Pattern.compile(
            "^((?i:work ?stream|strand|workpackage)) ([A-Z]|[IVX]{1,4})\\s*[:.–—-]\\s*(\\p{Lu}[^\\n]{2,90}?)\\.?$");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?i:work ?stream|strand)\\s*[:–—-]\\s*(\\p{Lu}[^\\n.]{2,80})|(\\p{Lu}[^\\n.:]{2,60}?)(?<! (?:by|per|each|of|and|the|every)) (?i:work ?stream))$");

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        Map<String, Proposal> found = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (passage.sort() == Sort.HEADING) {
                take(passages, i, found);
            }
        }
        return Recognised.of(List.copyOf(found.values()));
    }

    private static void take(List<Passage> passages, int at, Map<String, Proposal> found) {
        var text = passages.get(at).text().strip();
        var lettered = LETTERED.matcher(text);
        var named = NAMED.matcher(text);
        if (lettered.matches()) {
            var ref = Wording.capital(lettered.group(1).toLowerCase(java.util.Locale.UK)) + " " + lettered.group(2);
            found.putIfAbsent(ref, proposal(ref, lettered.group(3), passages, at));
        } else if (named.matches()) {
            var name = named.group(1) == null ? named.group(2) : named.group(1);
            found.putIfAbsent(name, proposal(name, name, passages, at));
        }
    }

    private static Proposal proposal(String ref, String name, List<Passage> passages, int at) {
        var section = section(passages, at);
        var charge = Charge.of(section);
        return Found.of("workstream", ref)
                .title(Wording.title(name))
                .text(section.stream()
                        .filter(passage -> passage.sort() != Sort.TABLE)
                        .map(Passage::text)
                        .collect(Collectors.joining("\n")))
                .with("name", name)
                .with("state", "current")
                .with("owner", charge.owner())
                .with("sponsor", charge.sponsor())
                .with("scope", charge.scope())
                .at(passages.get(at).place());
    }

    /** A short line such as "Sponsor: Chief Executive" looks like a heading and is none. */
    private static boolean ends(Passage passage) {
        var text = passage.text().strip();
        return passage.sort() == Sort.HEADING
                && (!text.contains(": ")
                        || !passage.number().isEmpty()
                        || LETTERED.matcher(text).matches()
                        || NAMED.matcher(text).matches());
    }

    private static List<Passage> section(List<Passage> passages, int at) {
        int end = at + 1;
        while (end < passages.size() && !ends(passages.get(end))) {
            end++;
        }
        return passages.subList(at + 1, end);
    }
}
