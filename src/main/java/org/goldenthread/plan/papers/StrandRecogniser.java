package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.springframework.stereotype.Component;

/** Finds the numbered strands of a programme, those that have become business as usual too, with their other names. */
@Component
class StrandRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var strands = Strand.in(passages);
        if (strands.isEmpty()) {
            return Recognised.NOTHING;
        }
        var notes = new ArrayList<Note>();
        var aliases = new HashMap<Integer, String>();
        var listed = new ArrayList<Proposal>();
        for (var listing : WorkstreamLists.names(passages)) {
            var names = listing.items().stream().map(Passage::text).toList();
            var matched = Aliases.match(strands, names);
            matched.forEach(aliases::putIfAbsent);
            notes.addAll(notes(strands, matched, listing));
            if (!matched.isEmpty() && listed.isEmpty()) {
                listed.addAll(namedOnly(listing, matched.values()));
            }
        }
        return new Recognised(
                Stream.concat(proposals(strands, aliases).stream(), listed.stream())
                        .toList(),
                notes);
    }

    /** Strands that a list names beside others, and that have no section of their own. */
    private static List<Proposal> namedOnly(Listing listing, Collection<String> described) {
        return listing.items().stream()
                .filter(item -> !described.contains(item.text()))
                .map(item -> Found.of("workstream", "")
                        .title(item.text())
                        .with("name", item.text())
                        .with("state", "current")
                        .note("Named in the list at %s; the paper says nothing more of it."
                                .formatted(listing.intro().where()))
                        .at(item.place()))
                .toList();
    }

    private static List<Note> notes(List<Strand> strands, Map<Integer, String> names, Listing listing) {
        var notes = new ArrayList<Note>();
        for (var strand : strands) {
            var other = names.get(strand.number());
            if (other != null && Aliases.differ(strand.name(), other)) {
                var message = "%s is called “%s” in its heading but “%s” in the list at %s; both names are kept."
                        .formatted(
                                strand.ref(),
                                strand.name(),
                                other,
                                listing.intro().where());
                notes.add(new Note("alias", message, strand.at().place()));
            }
        }
        return notes;
    }

    private static List<Proposal> proposals(List<Strand> strands, Map<Integer, String> aliases) {
        return strands.stream().map(strand -> proposal(strand, aliases)).toList();
    }

    private static Proposal proposal(Strand strand, Map<Integer, String> names) {
        var alias = names.get(strand.number());
        var charge = Charge.of(strand.body());
        var found = Found.of("workstream", strand.ref())
                .title(strand.name())
                .text(strand.text())
                .with("number", strand.number())
                .with("name", strand.name())
                .with("aliases", alias == null || alias.equals(strand.name()) ? List.of() : List.of(alias))
                .with("state", strand.state())
                .with("since", strand.since())
                .with("section", strand.at().number())
                .with("owner", charge.owner())
                .with("sponsor", charge.sponsor())
                .with("areas", areas(strand));
        if (alias != null && Aliases.differ(strand.name(), alias)) {
            found.note("The paper also calls it “%s”.".formatted(alias));
        }
        return found.at(strand.at().place());
    }

    private static List<String> areas(Strand strand) {
        return strand.body().stream()
                .filter(passage -> passage.sort() == Sort.ITEM)
                .map(Passage::text)
                .toList();
    }
}
