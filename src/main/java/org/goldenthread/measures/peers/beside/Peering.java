package org.goldenthread.measures.peers.beside;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.peers.PeerChoices;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.subjects.Subject;
import org.springframework.stereotype.Component;

/** With whom a council may compare itself, and with whom it has chosen to. */
@Component
class Peering {
    private final PeerGroups groups;
    private final PeerChoices choices;

    Peering(PeerGroups groups, PeerChoices choices) {
        this.groups = groups;
        this.choices = choices;
    }

    List<PeerGroup> groups(String council) {
        return groups.of(council);
    }

    /** The groups that are chosen anywhere, by key; and that of all councils. */
    Map<String, PeerGroup> chosen(String council, PeerChoices.Chosen chosen, Collection<Subject> known) {
        return groups.some(council, chosen.groups(), known);
    }

    PeerChoices.Chosen choices(String council) {
        return choices.of(council);
    }
}
