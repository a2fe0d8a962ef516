package org.goldenthread.governance.outputs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.evidence.Documents;
import org.goldenthread.governance.Bodies;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what bodies are to produce: naming it, saying that it is there, keeping the document that it became. */
@Component
@Transactional
public class Outputs {
    private final OutputStore store;
    private final Bodies bodies;
    private final Documents documents;
    private final Things things;
    private final Clock clock;

    Outputs(OutputStore store, Bodies bodies, Documents documents, Things things, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.documents = documents;
        this.things = things;
        this.clock = clock;
    }

    /** Those of a body: what is to come by its day, then what was produced. */
    @Transactional(readOnly = true)
    public List<Output> of(String ref) {
        return store.of(ref);
    }

    @Transactional(readOnly = true)
    public List<Output> all(String council) {
        return store.all(council);
    }

    /** @throws NotHere when the body has none with this number */
    @Transactional(readOnly = true)
    public Output get(String ref, long id) {
        return of(ref).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("what " + ref + " produces, number " + id));
    }

    /** Names something new (number 0) or writes it anew. A document that it names is attached to the body as well. */
    public Checked<Output> put(Output wanted) {
        var body = bodies.get(wanted.ref());
        var problems = check(wanted, body.council());
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var document = wanted.document();
        if (document != null && documents.attachment(wanted.ref(), document).isEmpty()) {
            documents.attach(wanted.ref(), document, wanted.title());
        }
        if (wanted.id() == 0) {
            return Checked.accepted(get(wanted.ref(), store.insert(wanted)));
        }
        int version = get(wanted.ref(), wanted.id()).version();
        if (version != wanted.version()) {
            return Checked.refused(
                    "",
                    "Somebody else changed this in the meantime. Your words are still in the form: look at the body, and"
                            + " save again if they hold");
        }
        if (store.update(wanted) == 0) {
            throw new NotAllowed("You may read this but not change it");
        }
        return Checked.accepted(get(wanted.ref(), wanted.id()));
    }

    private List<Problem> check(Output wanted, String council) {
        var problems = new ArrayList<Problem>();
        if (wanted.title().isBlank() || wanted.title().length() > 300) {
            problems.add(new Problem("title", "Say what is produced, in up to 300 characters"));
        }
        if (wanted.done() != null && wanted.done().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("done", "It was there today at the latest"));
        }
        var about = wanted.about();
        if (about != null
                && things.find(about)
                        .filter(one -> one.council().equals(council))
                        .isEmpty()) {
            problems.add(new Problem("about", "There is nothing with the reference " + about));
        }
        return problems;
    }

    /** Takes it off the list; a document that it became stays attached to the body. */
    public void remove(String ref, long id) {
        get(ref, id);
        if (store.delete(id) == 0) {
            throw new NotAllowed("You may read this but not change it");
        }
    }
}
