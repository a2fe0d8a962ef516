package org.goldenthread.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the council answers; the finding's state follows every step taken here. */
@Component
@Transactional
public class Responses {
    private final ResponseStore store;
    private final Things things;
    private final Kinds kinds;
    private final Answering answering;

    Responses(ResponseStore store, Things things, Kinds kinds, Answering answering) {
        this.store = store;
        this.things = things;
        this.kinds = kinds;
        this.answering = answering;
    }

    /** Answers a finding as a person does: everything that this kind of answer needs has to be there. */
    public Checked<Long> add(String ref, Response.Answer answer) {
        return tiedWell(ref, answer).then(good -> {
            var problems = good.problems();
            return problems.isEmpty() ? Checked.accepted(keep(ref, good)) : Checked.refused(problems);
        });
    }

    /** Keeps an answer as a paper has it, gaps and all; what is missing shows as a loose end. */
    public long keep(String ref, Response.Answer answer) {
        var council = changeable(ref).council();
        long id = store.insert(ref, council, answer);
        if (answer.work() != null) {
            things.tie(ref, answer.work(), TieKind.ANSWERED_BY);
        }
        answering.derive(ref);
        return id;
    }

    /**
     * Writes an answer anew.
     *
     * @param version the version of the answer that the writer had before their eyes
     * @throws Overtaken when somebody else was faster
     */
    public Checked<Long> change(long id, int version, Response.Answer answer) {
        var before = get(id);
        return tiedWell(before.ref(), answer).then(good -> {
            var problems = good.problems();
            if (!problems.isEmpty()) {
                return Checked.refused(problems);
            }
            if (store.update(id, version, good) == 0) {
                throw get(id).version() == version
                        ? new NotAllowed("You may read this answer but not change it")
                        : new Overtaken(get(id));
            }
            retie(before.ref(), before.answer().work(), good.work());
            answering.derive(before.ref());
            return Checked.accepted(id);
        });
    }

    /** Somebody else changed the answer after this visitor had opened it. */
    public static final class Overtaken extends RuntimeException {
        private final transient Response now;

        Overtaken(Response now) {
            super("The answer was changed by somebody else in the meantime");
            this.now = now;
        }

        public Response now() {
            return now;
        }
    }

    public void remove(long id) {
        var response = get(id);
        if (store.delete(id) == 0) {
            throw new NotAllowed("You may read this answer but not remove it");
        }
        retie(response.ref(), response.answer().work(), null);
        answering.derive(response.ref());
    }

    /** Takes an answer one place up or down among the finding's answers. */
    public void move(long id, boolean up) {
        var response = get(id);
        changeable(response.ref());
        var all = new ArrayList<>(of(response.ref()));
        int at = all.stream().map(Response::id).toList().indexOf(id);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            all.add(to, all.remove(at));
            for (int i = 0; i < all.size(); i++) {
                store.place(all.get(i).id(), i + 1);
            }
        }
    }

    /** The answer with a number. @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Response get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("the answer " + id));
    }

    @Transactional(readOnly = true)
    public List<Response> of(String ref) {
        return store.of(List.of(ref)).getOrDefault(ref, List.of());
    }

    /** Counts the change on the finding's card, which also finds out whether the visitor may make it. */
    private Thing changeable(String ref) {
        return things.touch(ref, things.get(ref).version());
    }

    private void retie(String ref, @Nullable String before, @Nullable String now) {
        boolean still =
                of(ref).stream().anyMatch(one -> Objects.equals(one.answer().work(), before));
        if (before != null && !still) {
            things.ties(List.of(ref)).stream()
                    .filter(tie -> tie.kind() == TieKind.ANSWERED_BY
                            && tie.upper().equals(ref)
                            && tie.lower().equals(before))
                    .forEach(tie -> things.cut(tie.id()));
        }
        if (now != null) {
            things.tie(ref, now, TieKind.ANSWERED_BY);
        }
    }

    /** Work that is named by its reference has to be there, in the same council, and later in the story. */
    private Checked<Response.Answer> tiedWell(String ref, Response.Answer answer) {
        var work = answer.work();
        if (work == null || answer.kind() != Response.Kind.WORK) {
            return Checked.accepted(without(answer));
        }
        var finding = things.get(ref);
        return Optional.of(work)
                .flatMap(things::find)
                .filter(thing -> thing.council().equals(finding.council()))
                .map(thing -> kinds.of(thing.kind()).column()
                                > kinds.of(finding.kind()).column()
                        ? Checked.accepted(named(answer, thing))
                        : Checked.<Response.Answer>refused(
                                "work", work + " is not work that can answer a finding; name a priority or an action"))
                .orElseGet(() -> Checked.refused("work", "There is no " + work + " in this council"));
    }

    private static Response.Answer without(Response.Answer answer) {
        return new Response.Answer(
                answer.kind(), answer.words(), null, answer.named(), answer.progress(), answer.refusal());
    }

    private static Response.Answer named(Response.Answer answer, Thing work) {
        return new Response.Answer(
                answer.kind(), answer.words(), work.ref(), work.title(), answer.progress(), answer.refusal());
    }
}
