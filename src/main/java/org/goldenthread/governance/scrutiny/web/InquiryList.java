package org.goldenthread.governance.scrutiny.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.governance.scrutiny.InquiryFilter;
import org.goldenthread.governance.scrutiny.InquiryState;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The consolidated work programme as a list, by day. */
@Component
class InquiryList {
    private final Inquiries inquiries;
    private final Bodies bodies;
    private final Things things;
    private final Clock clock;

    InquiryList(Inquiries inquiries, Bodies bodies, Things things, Clock clock) {
        this.inquiries = inquiries;
        this.bodies = bodies;
        this.things = things;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An inquiry with the names of its committees. */
    record Row(Inquiry inquiry, String committees, LocalDate today) {}

    Listing<Row> of(String council, ListRequest request) {
        var page = inquiries.list(InquiryFilter.asked(council, request));
        var found = page.rows();
        var names = things.titles(
                found.stream().flatMap(one -> one.committees().stream()).toList());
        var rows = found.stream()
                .map(one -> new Row(one, committees(one, names), today()))
                .toList();
        return new Listing<>(
                request,
                "inquiries",
                columns(request.exports()),
                rows,
                filters(council, request),
                page.total(),
                page.next(),
                "Nothing is in the work programme yet.");
    }

    static String committees(Inquiry one, Map<String, String> names) {
        var words = one.committees().stream()
                .map(ref -> names.getOrDefault(ref, ref))
                .collect(Collectors.joining(", "));
        return one.joint() ? words + " (joint)" : words;
    }

    private static List<Column<Row>> columns(boolean whole) {
        var shown = Stream.of(
                Column.<Row>sortable(
                        "title",
                        "Inquiry",
                        row -> Cell.link(
                                row.inquiry().title(),
                                "/governance/scrutiny/" + row.inquiry().ref(),
                                row.inquiry().ref() + " · " + row.inquiry().council())),
                Column.<Row>sortable("committee", "Committee", row -> Cell.text(row.committees())),
                Column.<Row>sortable(
                        "how", "How", row -> Cell.text(row.inquiry().how().words())),
                Column.<Row>of(
                        "source",
                        "Source",
                        row -> Cell.text(row.inquiry().why().source().words())),
                Column.<Row>sortable(
                        "day", "When", row -> Cell.day(row.inquiry().day())),
                Column.<Row>of(
                        "state", "State", row -> Cell.status(row.inquiry().state(row.today()))));
        var more = Stream.of(
                Column.<Row>of(
                        "ref", "Reference", row -> Cell.text(row.inquiry().ref())),
                Column.<Row>of(
                        "council", "Council", row -> Cell.text(row.inquiry().council())),
                Column.<Row>of(
                        "source-words",
                        "Source in words",
                        row -> Cell.text(row.inquiry().why().words())),
                Column.<Row>of(
                        "reason", "Reason", row -> Cell.text(row.inquiry().why().reason())),
                Column.<Row>of(
                        "outcome", "Outcome", row -> Cell.text(row.inquiry().outcome())));
        return (whole ? Stream.concat(shown, more) : shown).toList();
    }

    private List<Filter> filters(String council, ListRequest request) {
        return List.of(
                Filter.words(request),
                Filter.choice(
                        request, "committee", "Committee", bodies.choices(council, "All", request.filter("committee"))),
                Filter.choice(request, "how", "How", all(InquiryForm.hows())),
                Filter.choice(request, "source", "Source", all(InquiryForm.sources())),
                Filter.choice(
                        request,
                        "scope",
                        "Councils",
                        List.of(new Choice("", "This council"), new Choice("shared", "And what others share"))),
                Filter.choice(request, "state", "State", states()));
    }

    private static List<Choice> all(List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", "All")), choices.stream()).toList();
    }

    private static List<Choice> states() {
        var each = Stream.of(InquiryState.values())
                .map(one -> new Choice(
                        one.code(),
                        Character.toUpperCase(one.words().charAt(0))
                                + one.words().substring(1)));
        return Stream.concat(
                        Stream.of(new Choice("", "Not over")), Stream.concat(each, Stream.of(new Choice("all", "All"))))
                .toList();
    }
}
