package org.goldenthread.intake.shelf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds the practical issues that a report lists for somebody to resolve. */
@Component
class IssueRecogniser implements Recogniser {
    private static final Pattern ISSUES = Pattern.compile(
            "\\b(?:issues|problems|concerns|barriers)\\b"
                    + "(?![^:]{0,80}\\bfrom\\b|[^:]{0,80}\\b(?:documents|papers|sources|reports):)[^.:;]{0,80}:$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORKSTREAMS =
            Pattern.compile("\\bwork ?streams?\\b[^.]{0,80}:$", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var workstreams = Listing.in(
                        passages, it -> WORKSTREAMS.matcher(it.text()).find())
                .stream()
                .flatMap(listing -> listing.items().stream())
                .filter(item -> !item.number().isEmpty())
                .toList();
        return Recognised.of(Listing.in(
                        passages, intro -> ISSUES.matcher(intro.text()).find())
                .stream()
                .flatMap(listing -> proposals(listing, workstream(workstreams, listing.intro())).stream())
                .toList());
    }

    private static List<Proposal> proposals(Listing listing, Optional<String> workstream) {
        var lead = listing.intro().number();
        return IntStream.range(0, listing.items().size())
                .mapToObj(i -> {
                    var item = listing.items().get(i);
                    var number = item.number().isEmpty() ? String.valueOf(i + 1) : item.number();
                    var found = Found.of("issue", lead.isEmpty() ? number : lead + "/" + number)
                            .title(Wording.capital(Wording.title(item.text()).replaceFirst("\\.$", "")))
                            .text(item.text())
                            .with("position", i + 1);
                    workstream.ifPresent(ref -> found.tie("of", "workstream", ref));
                    return found.at(item.place());
                })
                .toList();
    }

    /** When the issues stand under an item of a list of workstreams, they are that workstream's. */
    private static Optional<String> workstream(List<Passage> workstreams, Passage intro) {
        return workstreams.contains(intro) ? Optional.of(intro.number()) : Optional.empty();
    }
}
