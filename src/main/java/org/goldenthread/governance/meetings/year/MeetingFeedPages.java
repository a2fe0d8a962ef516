package org.goldenthread.governance.meetings.year;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.occasions.Occasions;
import org.goldenthread.publishing.links.Links;
import org.goldenthread.publishing.links.SignedLink;
import org.goldenthread.publishing.links.SignedLink.Purpose;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings as a feed that a calendar elsewhere reads, by an address that is its owner's own. */
@Controller
class MeetingFeedPages {
    private static final Duration GOOD_FOR = Duration.ofDays(400);
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final String SUBJECT = "meetings ";
    private static final int MOST = 2000;
    private final Meetings meetings;
    private final Occasions occasions;
    private final Calendars calendars;
    private final Bodies bodies;
    private final Links links;
    private final Accounts accounts;
    private final TransactionTemplate apart;
    private final Clock clock;

    MeetingFeedPages(
            Meetings meetings,
            Occasions occasions,
            Calendars calendars,
            Bodies bodies,
            Links links,
            Accounts accounts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.occasions = occasions;
        this.calendars = calendars;
        this.bodies = bodies;
        this.links = links;
        this.accounts = accounts;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
        this.clock = clock;
    }

    @GetMapping("/governance/calendar/feed")
    @May(Act.SEE)
    String address(
            Visitor visitor,
            @RequestParam(defaultValue = "") List<String> body,
            @RequestParam(defaultValue = "") List<String> with,
            HttpServletRequest http,
            Model model) {
        var council = visitor.council();
        var wanted = new Wanted(body, with.contains("deadlines"), with.contains("events"), with.contains("everywhere"));
        var token = links.token(Purpose.CALENDAR, visitor.accountId(), council, SUBJECT + wanted.words(), GOOD_FOR);
        model.addAttribute("feed", address(http) + "/governance/feed/" + token);
        model.addAttribute("wanted", wanted);
        model.addAttribute("several", visitor.standings().size() > 1);
        model.addAttribute(
                "bodies",
                bodies.live(council).stream()
                        .map(one -> new Choice(one.ref(), one.name()))
                        .toList());
        return "governance/year/feed";
    }

    /** Whoever has the address reads the meetings that its owner may read, for as long as the owner may. */
    @GetMapping("/governance/feed/{token}")
    @May(Act.ENTER)
    ResponseEntity<String> feed(@PathVariable String token, HttpServletRequest http) {
        return switch (links.open(token, Purpose.CALENDAR)) {
            case Links.Opened.Good(SignedLink link) -> fed(link, http);
            case Links.Opened.Expired expired -> ResponseEntity.status(410).build();
            case Links.Opened.Broken broken -> ResponseEntity.notFound().build();
        };
    }

    private ResponseEntity<String> fed(SignedLink link, HttpServletRequest http) {
        var all = as(Entrance.INSTALLATION, () -> accounts.standings(link.account()));
        var home =
                all.stream().filter(one -> one.council().equals(link.council())).findFirst();
        if (home.isEmpty() || !link.subject().startsWith(SUBJECT)) {
            return ResponseEntity.notFound().build();
        }
        var wanted = Wanted.of(link.subject().substring(SUBJECT.length()));
        boolean several = wanted.everywhere() && all.size() > 1;
        var name = several ? "Meetings of all councils" : home.get().name() + ": meetings";
        var events = new Events(name, address(http), clock.instant());
        var councils = several ? all : List.of(home.get());
        return ResponseEntity.ok().contentType(CALENDAR).body(as(link.account(), () -> {
            councils.forEach(one -> write(
                    one.council(),
                    several ? one.name() : "",
                    one.council().equals(link.council()) ? wanted : wanted.elsewhere(),
                    events));
            return events.end();
        }));
    }

    private void write(String council, String named, Wanted wanted, Events events) {
        var first = LocalDate.now(clock).minusMonths(3);
        var last = first.plusMonths(27);
        var calendar = calendars.of(council);
        meetings.list(MeetingFilter.of(council).between(first, last), null, MOST).rows().stream()
                .filter(wanted::takes)
                .forEach(one -> {
                    events.meeting(one, named);
                    if (wanted.deadlines()) {
                        events.deadlines(one, calendar.before(one.day()), named);
                    }
                });
        occasions.between(council, first, last).stream()
                .filter(wanted::takes)
                .forEach(one -> events.occasion(one, named));
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
