package org.goldenthread.governance.meetings.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.calendar.Break;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.HolidayPack;
import org.goldenthread.governance.calendar.Nation;
import org.goldenthread.governance.calendar.Timetable;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.series.SeriesBook;
import org.goldenthread.governance.occasions.Occasions;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar of the municipal year, and the rules that it follows. */
@Controller
class MunicipalYearPages {
    private static final int MOST = 2000;
    private final Meetings meetings;
    private final Occasions occasions;
    private final Bodies bodies;
    private final SeriesBook book;
    private final Calendars calendars;
    private final HolidayPack pack;
    private final Things things;
    private final Clock clock;

    MunicipalYearPages(
            Meetings meetings,
            Occasions occasions,
            Bodies bodies,
            SeriesBook book,
            Calendars calendars,
            HolidayPack pack,
            Things things,
            Clock clock) {
        this.meetings = meetings;
        this.occasions = occasions;
        this.bodies = bodies;
        this.book = book;
        this.calendars = calendars;
        this.pack = pack;
        this.things = things;
        this.clock = clock;
    }

    @GetMapping("/governance/calendar")
    @May(Act.SEE)
    String year(
            Visitor visitor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String body,
            Model model) {
        var calendar = calendars.of(visitor.council());
        var wanted = year.matches("20\\d\\d")
                ? calendar.yearOf(LocalDate.of(Integer.parseInt(year), calendar.opens(), 1))
                : calendar.yearOf(LocalDate.now(clock));
        var filter = MeetingFilter.of(visitor.council()).ofBody(body).between(wanted.first(), wanted.last());
        var series = book.all(visitor.council());
        model.addAttribute(
                "view",
                YearView.of(
                        wanted,
                        LocalDate.now(clock),
                        calendar,
                        meetings.list(filter, null, MOST).rows(),
                        occasions.between(visitor.council(), wanted.first(), wanted.last()).stream()
                                .filter(one -> body.isEmpty() || one.bodies().contains(body))
                                .toList()));
        model.addAttribute("calendar", calendar);
        model.addAttribute("edition", pack.edition());
        model.addAttribute("series", series);
        model.addAttribute(
                "names", things.titles(series.stream().map(one -> one.body()).toList()));
        model.addAttribute("body", body);
        model.addAttribute("bodies", bodies.choices(visitor.council(), "All bodies", body));
        return "governance/year/year";
    }

    @GetMapping("/governance/calendar/rules")
    @May(Act.SEE)
    String rules(Visitor visitor, Model model) {
        var calendar = calendars.of(visitor.council());
        var values = Map.of(
                "nation", calendar.nation().code(),
                "draft", String.valueOf(calendar.timetable().draft()),
                "clearance", String.valueOf(calendar.timetable().clearance()),
                "clear", String.valueOf(calendar.timetable().clear()),
                "opens", String.valueOf(calendar.opens().getValue()));
        return rules(visitor.council(), Typed.of(values), List.of(), model);
    }

    private String rules(String council, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("breaks", calendars.breaks(council));
        model.addAttribute("edition", pack.edition());
        model.addAttribute(
                "nations",
                Stream.of(Nation.values())
                        .map(one -> new Choice(
                                one.code(),
                                one.words() + ": at least " + pack.notice(one).clearDays() + " clear days"))
                        .toList());
        model.addAttribute(
                "months",
                Stream.of(java.time.Month.values())
                        .map(one -> new Choice(
                                String.valueOf(one.getValue()),
                                one.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK)))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/year/rules";
    }

    @PostMapping("/governance/calendar/rules")
    @May(Act.EDIT)
    String write(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return switch (read(typed).then(rules -> calendars.write(visitor.council(), rules))) {
            case Checked.Accepted<Calendars.Rules> done -> {
                Said.next(redirect, "The rules are saved; deadlines of every meeting follow them");
                yield "redirect:/governance/calendar/rules";
            }
            case Checked.Refused<Calendars.Rules>(List<Problem> problems) ->
                rules(visitor.council(), typed, problems, model);
        };
    }

    private static Checked<Calendars.Rules> read(Typed typed) {
        var odd = Stream.of("draft", "clearance", "clear")
                .filter(name -> !typed.text(name).matches("\\d{1,2}") || typed.number(name) > Timetable.MOST)
                .map(name -> new Problem(name, "Enter working days, from 0 to " + Timetable.MOST))
                .toList();
        var nation = Nation.of(typed.text("nation"));
        if (nation.isEmpty()) {
            return Checked.refused("nation", "Choose a nation");
        }
        int opens = typed.number("opens");
        if (opens < 1 || opens > 12) {
            return Checked.refused("opens", "Choose a month");
        }
        return odd.isEmpty()
                ? Checked.accepted(new Calendars.Rules(
                        nation.get(),
                        new Timetable(typed.number("draft"), typed.number("clearance"), typed.number("clear")),
                        java.time.Month.of(opens)))
                : Checked.refused(odd);
    }

    @PostMapping("/governance/calendar/breaks")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var checked = typed.days("first", "last")
                .then(good -> calendars.add(
                        visitor.council(),
                        new Calendars.NewBreak(
                                good.text("name"), good.day("first"), good.day("last"), good.has("closes"))));
        return switch (checked) {
            case Checked.Accepted<Break>(Break made) -> {
                Said.next(redirect, made.name() + " is in the calendar");
                yield "redirect:/governance/calendar/rules";
            }
            case Checked.Refused<Break>(List<Problem> problems) -> {
                var known = calendars.of(visitor.council());
                var whole = typed.with("nation", known.nation().code())
                        .with("draft", String.valueOf(known.timetable().draft()))
                        .with("clearance", String.valueOf(known.timetable().clearance()))
                        .with("clear", String.valueOf(known.timetable().clear()))
                        .with("opens", String.valueOf(known.opens().getValue()));
                yield rules(visitor.council(), whole, problems, model);
            }
        };
    }

    @PostMapping("/governance/calendar/breaks/{id}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable long id, Visitor visitor, RedirectAttributes redirect) {
        calendars.remove(visitor.council(), id);
        Said.next(redirect, "It is out of the calendar; the trail keeps it");
        return "redirect:/governance/calendar/rules";
    }
}
