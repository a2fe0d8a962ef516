package org.goldenthread.publishing.reminders.web;

import jakarta.servlet.http.HttpServletResponse;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.access.entrance.SealedAddress;
import org.goldenthread.publishing.links.Links;
import org.goldenthread.publishing.links.SignedLink;
import org.goldenthread.publishing.links.SignedLink.Purpose;
import org.goldenthread.publishing.reminders.Wishes;
import org.goldenthread.site.updates.Duties;
import org.goldenthread.site.updates.Sort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** What links in mails open. None of them signs anybody in, and looking at one changes nothing. */
@Controller
class LinkPages {
    private static final String STOP = "/publishing/unsubscribe/";
    private static final String REQUEST = "unsubscribed by a link";
    private final Links links;
    private final Wishes wishes;
    private final Duties duties;
    private final Accounts accounts;

    LinkPages(Links links, Wishes wishes, Duties duties, Accounts accounts) {
        this.links = links;
        this.wishes = wishes;
        this.accounts = accounts;
        this.duties = duties;
    }

    @Bean
    static SealedAddress oneClickUnsubscribing() {
        return new SealedAddress(STOP);
    }

    /** One update, for the person it was sent to once they are signed in; for nobody else, whoever has the link. */
    @GetMapping("/publishing/update/{token}")
    @May(Act.BE_KNOWN)
    String update(@PathVariable String token, Visitor visitor, HttpServletResponse response, Model model) {
        return switch (links.open(token, Purpose.UPDATE)) {
            case Links.Opened.Good(var link) ->
                link.account() == visitor.accountId()
                        ? "redirect:" + address(link)
                        : refused(
                                HttpStatus.FORBIDDEN,
                                "This link is somebody else's. It opens for the person whom the message was sent to;"
                                        + " sign in as them, or ask for the update to be made by its owner.",
                                response,
                                model);
            case Links.Opened.Expired expired ->
                refused(
                        HttpStatus.GONE,
                        "This link has expired. What it was about is on My updates, if it is still open.",
                        response,
                        model);
            case Links.Opened.Broken broken -> broken(response, model);
        };
    }

    private static String address(SignedLink link) {
        return UriComponentsBuilder.fromPath("/site/updates")
                .queryParam("council", link.council())
                .queryParam("only", link.subject())
                .build()
                .encode()
                .toUriString();
    }

    private static String broken(HttpServletResponse response, Model model) {
        return refused(
                HttpStatus.NOT_FOUND,
                "This link is not whole. Copy all of it from the message, or go to My updates.",
                response,
                model);
    }

    private static String refused(HttpStatus status, String words, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("words", words);
        return "publishing/link-refused";
    }

    /** Asks only: programs that look through mails open links too. */
    @GetMapping(STOP + "{token}")
    @May(Act.ENTER)
    String stop(@PathVariable String token, HttpServletResponse response, Model model) {
        return switch (links.open(token, Purpose.UNSUBSCRIBE)) {
            case Links.Opened.Good(var link) -> stopping(link, false, model);
            case Links.Opened.Expired expired -> broken(response, model);
            case Links.Opened.Broken broken -> broken(response, model);
        };
    }

    @PostMapping(STOP + "{token}")
    @May(Act.ENTER)
    String stopped(@PathVariable String token, HttpServletResponse response, Model model) {
        return switch (links.open(token, Purpose.UNSUBSCRIBE)) {
            case Links.Opened.Good(var link) -> {
                stop(link);
                yield stopping(link, true, model);
            }
            case Links.Opened.Expired expired -> broken(response, model);
            case Links.Opened.Broken broken -> broken(response, model);
        };
    }

    /** Whoever is no longer in the council gets no mail from it anyway. */
    private void stop(SignedLink link) {
        var there = Entrance.as(
                Entrance.INSTALLATION,
                REQUEST,
                () -> accounts.standings(link.account()).stream()
                        .anyMatch(one -> one.council().equals(link.council())));
        if (there) {
            Entrance.as(link.account(), REQUEST, () -> wishes.stop(link.council(), link.account(), link.subject()));
        }
    }

    private String stopping(SignedLink link, boolean done, Model model) {
        model.addAttribute("done", done);
        model.addAttribute(
                "of",
                duties.sorts().stream()
                        .filter(sort -> sort.code().equals(link.subject()))
                        .map(Sort::many)
                        .findFirst()
                        .orElse(""));
        return "publishing/unsubscribe";
    }
}
