package org.goldenthread.delivery.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.calendar.CalendarStore.Wanted;
import org.goldenthread.delivery.calendar.Day.Entry;
import org.goldenthread.publishing.links.Links;
import org.goldenthread.publishing.links.SignedLink;
import org.goldenthread.publishing.links.SignedLink.Purpose;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is due in a month, day by day, and the same as a feed that a calendar elsewhere reads. */
@Controller
class CalendarPages {
    private static final Duration GOOD_FOR = Duration.ofDays(400);
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private final CalendarStore store;
    private final Undertakings undertakings;
    private final Links links;
    private final Accounts accounts;
    private final TransactionTemplate apart;
    private final Clock clock;

    CalendarPages(
            CalendarStore store,
            Undertakings undertakings,
            Links links,
            Accounts accounts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.links = links;
        this.accounts = accounts;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
        this.clock = clock;
    }

    @GetMapping("/delivery/calendar")
    @May(Act.SEE)
    String calendar(Visitor visitor, ListRequest request, HttpServletRequest http, Model model) {
        var month = month(request.filter("month"));
        boolean mine = request.filter("mine").equals("yes");
        Set<String> posts = mine ? visitor.posts() : Set.of();
        var within = request.filter("within");
        List<Entry> entries = mine && posts.isEmpty()
                ? List.of()
                : store.due(new Wanted(visitor.council(), month.atDay(1), month.atEndOfMonth(), within, posts));
        var subject = (mine ? "mine" : "all") + " " + within;
        var token = links.token(Purpose.CALENDAR, visitor.accountId(), visitor.council(), subject, GOOD_FOR);
        model.addAttribute("month", month);
        model.addAttribute("days", Day.of(month, entries));
        model.addAttribute("total", entries.size());
        model.addAttribute("within", within);
        model.addAttribute("mine", mine);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("feed", address(http) + "/delivery/feed/" + token);
        model.addAttribute("uppers", uppers(visitor.council()));
        return "delivery/calendar";
    }

    private YearMonth month(String words) {
        try {
            return words.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(words);
        } catch (DateTimeException odd) {
            return YearMonth.now(clock);
        }
    }

    private List<Choice> uppers(String council) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Everything"));
        for (var level : List.of(Level.PROGRAMME, Level.STRAND, Level.PROJECT)) {
            undertakings.ofLevel(council, level).stream()
                    .limit(300)
                    .forEach(one -> choices.add(new Choice(one.ref(), level.noun() + ": " + one.title())));
        }
        return choices;
    }

    /** Whoever has the address reads the days that its owner may read, for as long as the owner may. */
    @GetMapping("/delivery/feed/{token}")
    @May(Act.ENTER)
    ResponseEntity<String> feed(@PathVariable String token, HttpServletRequest http) {
        return switch (links.open(token, Purpose.CALENDAR)) {
            case Links.Opened.Good(SignedLink link) -> fed(link, http);
            case Links.Opened.Expired expired -> ResponseEntity.status(410).build();
            case Links.Opened.Broken broken -> ResponseEntity.notFound().build();
        };
    }

    private ResponseEntity<String> fed(SignedLink link, HttpServletRequest http) {
        var standing = as(
                Entrance.INSTALLATION,
                () -> accounts.standings(link.account()).stream()
                        .filter(one -> one.council().equals(link.council()))
                        .toList());
        if (standing.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var parts = link.subject().split(" ", 2);
        var today = LocalDate.now(clock);
        var entries = as(link.account(), () -> {
            Set<String> posts = parts[0].equals("mine") ? store.posts() : Set.of();
            return parts[0].equals("mine") && posts.isEmpty()
                    ? List.<Entry>of()
                    : store.due(
                            new Wanted(link.council(), today.minusMonths(3), today.plusMonths(24), parts[1], posts));
        });
        var name = standing.getFirst().name() + ": delivery";
        return ResponseEntity.ok().contentType(CALENDAR).body(Feed.of(name, address(http), entries, clock.instant()));
    }

    /** Reads on behalf of somebody, apart from the transaction of whoever asks. */
    private <T> T as(long account, Supplier<T> work) {
        return Entrance.as(
                account, "a calendar's feed", () -> Objects.requireNonNull(apart.execute(status -> work.get())));
    }

    private static String address(HttpServletRequest http) {
        var whole = http.getRequestURL().toString();
        return whole.substring(0, whole.length() - http.getRequestURI().length());
    }
}
