package org.goldenthread.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.route.Stop;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
import org.goldenthread.site.list.Filter.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of a report when it begins, and what they choose from. */
@Component
class ReportForm {
    static final String[] DAYS = {"meeting", "since", "asAt"};
    private final Reports reports;
    private final ReportTemplates templates;
    private final Bodies bodies;
    private final Routes routes;
    private final Posts posts;
    private final Clock clock;

    ReportForm(Reports reports, ReportTemplates templates, Bodies bodies, Routes routes, Posts posts, Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.bodies = bodies;
        this.routes = routes;
        this.posts = posts;
        this.clock = clock;
    }

    /** Without a day it speaks of today, and since the last report of its template to the same body. */
    Report.Head head(String council, Typed typed) {
        long template = template(council, typed.text("template"));
        var body = routes.meeting(council, typed.text("goes"))
                .map(one -> one.body().name())
                .orElse(typed.text("body"));
        var asAt = or(typed.day("asAt"), LocalDate.now(clock));
        var code = templates.all(council).stream()
                .filter(one -> one.id() == template)
                .map(one -> one.edition().code())
                .findFirst()
                .orElse("");
        var since = or(
                typed.day("since"),
                reports.lastAsAt(council, code, body)
                        .filter(last -> !last.isAfter(asAt))
                        .orElse(asAt));
        return new Report.Head(
                typed.text("title"), template, body, typed.day("meeting"), since, asAt, typed.reference("lead"));
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return Objects.requireNonNullElse(day, otherwise);
    }

    /** The version that a report has already, or by its code the newest one; one of the library is taken into use. */
    private long template(String council, String words) {
        if (words.matches("\\d{1,15}")) {
            return Long.parseLong(words);
        }
        return choices(council).stream()
                .filter(one -> one.value().equals(words))
                .findFirst()
                .map(one -> templates.use(council, one.value()).id())
                .orElse(0L);
    }

    Map<String, String> values(Report report) {
        var head = report.head();
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(report.version()));
        values.put("template", String.valueOf(head.template()));
        values.put("title", head.title());
        values.put("goes", routes.of(report).map(Stop::meeting).orElse(""));
        values.put("body", head.body());
        values.put("meeting", head.meeting() == null ? "" : head.meeting().toString());
        values.put("since", head.since().toString());
        values.put("asAt", head.asAt().toString());
        values.put("lead", head.lead() == null ? "" : head.lead());
        return values;
    }

    void fill(String council, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("templates", choices(council));
        model.addAttribute("posts", posts.choices(council, typed.reference("lead")));
        model.addAttribute("meetings", meetings(council, typed.text("goes")));
        model.addAttribute(
                "bodies",
                bodies.live(council).stream().map(Body::name).limit(12).collect(Collectors.joining(", ")));
    }

    /** The meetings ahead, and the one that was chosen before, though it may have taken place. */
    private List<Choice> meetings(String council, String chosen) {
        var ahead = routes.ahead(council);
        var before = ahead.stream().anyMatch(one -> one.ref().equals(chosen))
                ? Stream.<Choice>empty()
                : routes.meeting(council, chosen).map(ReportForm::choice).stream();
        return Stream.of(
                        Stream.of(new Choice("", "None that is on record")),
                        before,
                        ahead.stream().map(ReportForm::choice))
                .flatMap(one -> one)
                .toList();
    }

    private static Choice choice(Meeting meeting) {
        return new Choice(meeting.ref(), meeting.title());
    }

    private List<Choice> choices(String council) {
        return Stream.concat(
                        templates.newest(council).stream().map(one -> choice(one, "")),
                        templates.offered(council).stream().map(one -> choice(one, " (from the library)")))
                .toList();
    }

    private static Choice choice(Template template, String more) {
        return new Choice(template.edition().code(), template.edition().name() + more);
    }
}
