package org.goldenthread.delivery.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;

/** The choice of a programme, and what is said where there is none. */
@Component
class Programmes {
    private static final String PROGRAMME = "programme";
    private final Undertakings undertakings;
    private final Clock clock;

    Programmes(Undertakings undertakings, Clock clock) {
        this.undertakings = undertakings;
        this.clock = clock;
    }

    Setting choice(String council) {
        return Setting.choice(
                PROGRAMME,
                "Programme",
                "Choose a programme",
                undertakings.ofLevel(council, Level.PROGRAMME).stream()
                        .map(one -> new Choice(one.ref(), one.title()))
                        .toList());
    }

    /** Without the choices, so that a programme can also be named by its title. */
    static Setting typed() {
        return Setting.typed(PROGRAMME, "Programme");
    }

    /** The one with a reference or title; where none is named the only one that there is. */
    Optional<Undertaking> chosen(Asked asked) {
        var named = asked.setting(PROGRAMME).strip();
        var all = undertakings.ofLevel(asked.council(), Level.PROGRAMME);
        return named.isEmpty()
                ? all.stream().filter(one -> all.size() == 1).findFirst()
                : all.stream()
                        .filter(one ->
                                one.ref().equalsIgnoreCase(named) || one.title().equalsIgnoreCase(named))
                        .findFirst();
    }

    static Drawn none(Asked asked) {
        var named = asked.setting(PROGRAMME);
        return Drawn.wrong(
                named.isEmpty()
                        ? "Choose the programme that is to be shown here."
                        : "There is no programme “" + named + "”.");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Plans keep no picture of each day: of an earlier one what is known today is shown, and said to be so. */
    List<String> asOfToday(Asked asked) {
        var left = new ArrayList<String>();
        if (asked.asAt().isBefore(today())) {
            left.add("Dates and status are as recorded on "
                    + new Asked(asked.council(), asked.settings(), asked.since(), today()).day() + ".");
        }
        return left;
    }

    static String href(Undertaking one) {
        return one.level().path() + "/" + one.ref();
    }
}
