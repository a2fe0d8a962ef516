package org.goldenthread.plan.papers;

import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.springframework.stereotype.Component;

/** Finds the enablers that a plan rests on, with their owners where it names them. */
@Component
class EnablerRecogniser implements Recogniser {
    private static final Pattern ENABLERS = Pattern.compile("\\benablers\\b[^.]{0,40}:$", Pattern.CASE_INSENSITIVE);

    @Override
    public Recognised recognise(Paper paper) {
        var listings = Listing.in(
                Passages.of(paper), intro -> ENABLERS.matcher(intro.text()).find());
        return Recognised.of(listings.stream()
                .flatMap(listing -> listing.items().stream())
                .map(EnablerRecogniser::proposal)
                .toList());
    }

    private static Proposal proposal(Passage item) {
        var naming = Naming.of(item.text());
        var found = Found.of("enabler", naming.name())
                .text(item.text())
                .with("name", naming.name())
                .with("owner", naming.owner())
                .with("scope", naming.scope());
        return (naming.owner().isEmpty() ? found.note("The paper names no owner.") : found).at(item.place());
    }
}
