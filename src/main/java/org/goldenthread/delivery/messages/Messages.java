package org.goldenthread.delivery.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.messages.MessageStore.Wanted;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the communications plans of undertakings. */
@Component
@Transactional
class Messages {
    private final MessageStore store;
    private final Clock clock;

    Messages(MessageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Checked<Message> add(Message one) {
        var problems = check(one);
        return problems.isEmpty() ? Checked.accepted(get(store.insert(one))) : Checked.refused(problems);
    }

    Checked<Message> change(Message one) {
        var problems = check(one);
        if (problems.isEmpty() && store.update(one) == 0) {
            problems.add(Office.RACED);
        }
        return problems.isEmpty() ? Checked.accepted(get(one.id())) : Checked.refused(problems);
    }

    private List<Problem> check(Message one) {
        var problems = new ArrayList<Problem>();
        if (one.plan().audience().isBlank() || one.plan().audience().length() > 200) {
            problems.add(new Problem("audience", "Say who is told, up to 200 characters"));
        }
        if (one.plan().words().isBlank()) {
            problems.add(new Problem("words", "Say what they are told"));
        }
        if (one.done() != null && one.done().isAfter(today())) {
            problems.add(new Problem("done", "The day lies ahead; enter it once they have been told"));
        }
        if (problems.isEmpty() && store.known(one)) {
            problems.add(new Problem("words", "They are told the same already"));
        }
        return problems;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    void remove(long id) {
        store.delete(id);
    }

    /** Whether the audience is told the same already. */
    @Transactional(readOnly = true)
    public boolean knows(Message one) {
        return store.known(one);
    }

    @Transactional(readOnly = true)
    public Message get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("the message " + id));
    }

    @Transactional(readOnly = true)
    public Slice<Message> list(String council, String within, String state, ListRequest request) {
        var wanted = new Wanted(council, within, state, today());
        return Slice.of(store.page(wanted, request), store.count(wanted), request);
    }
}
