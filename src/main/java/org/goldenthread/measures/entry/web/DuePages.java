package org.goldenthread.measures.entry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.entry.Stage;
import org.goldenthread.measures.entry.round.Insider;
import org.goldenthread.measures.entry.round.Seats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is late or missing, by the post that owes it. */
@Controller
class DuePages {
    private final Due due;
    private final Seats seats;
    private final Clock clock;

    DuePages(Due due, Seats seats, Clock clock) {
        this.due = due;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping("/measures/due")
    @May(Act.SEE)
    String owed(Visitor visitor, Model model) {
        Insider.only(visitor);
        var open = due.of(visitor.council());
        Map<String, List<Slot>> byPost = new LinkedHashMap<>();
        for (var slot : open) {
            var post = slot.measure().enteredBy();
            byPost.computeIfAbsent(post == null ? "" : post, ref -> new ArrayList<>())
                    .add(slot);
        }
        var today = seats.of(visitor.council());
        List<DueView.OfPost> posts = new ArrayList<>();
        byPost.forEach((ref, slots) -> posts.add(ofPost(ref, slots, today)));
        posts.sort(Comparator.comparing((DueView.OfPost one) -> -one.counts().overdue())
                .thenComparing(one -> -one.counts().due())
                .thenComparing(DueView.OfPost::name));
        model.addAttribute(
                "view",
                new DueView(posts, open.size(), due.entered(visitor.council()).size()));
        model.addAttribute("today", LocalDate.now(clock));
        return "measures/due";
    }

    private DueView.OfPost ofPost(String ref, List<Slot> slots, Seats.Today today) {
        return new DueView.OfPost(
                ref,
                ref.isEmpty() ? "Nobody enters these" : today.post(ref),
                ref.isEmpty() ? "" : today.who(ref),
                new DueView.Counts(count(slots, Stage.OVERDUE), count(slots, Stage.DUE), count(slots, Stage.NOT_DUE)),
                slots);
    }

    private long count(List<Slot> slots, Stage stage) {
        var day = LocalDate.now(clock);
        return slots.stream().filter(slot -> slot.stage(day) == stage).count();
    }
}
