package org.goldenthread.publishing.open;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a council shows itself to the public.
 *
 * @param opened whether it has pages for everybody at all
 * @param publisher who publishes, as the pages and the catalogue name it
 * @param contact where residents ask: a mail address, a telephone number or a web address
 * @param small which small numbers are hidden
 */
public record OpenSetting(
        String council,
        boolean opened,
        String publisher,
        String contact,
        Licence licence,
        SmallNumbers small,
        Still still) {

    /** What hides small numbers in a council that has said nothing else. */
    public static final int USUAL_FEWEST = 5;

    /** Under which conditions data may be used. */
    public record Licence(String name, String href) {
        public static final Licence OPEN_GOVERNMENT = new Licence(
                "Open Government Licence v3.0",
                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
    }

    /**
     * The time before an election in which nothing new is published; first and last day, or neither.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/1986/10/section/2">Local Government Act 1986, section 2</a>
     */
    public record Still(@Nullable LocalDate from, @Nullable LocalDate to) {
        public static final Still NEVER = new Still(null, null);

        public boolean on(LocalDate day) {
            return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public int fewest() {
        return small.fewest();
    }

    /** That of a council that has set nothing. */
    public static OpenSetting usual(String council, String name) {
        return new OpenSetting(
                council,
                false,
                name,
                "",
                Licence.OPEN_GOVERNMENT,
                new SmallNumbers(USUAL_FEWEST, Set.of()),
                Still.NEVER);
    }
}
