package org.goldenthread.intake.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Passage.Sort;

/**
 * The heading of a numbered strand's section, such as "2.3 Strand 3 - Health".
 *
 * @param word what the paper calls it: "Strand" or "Workstream"
 */
public record StrandHeading(String word, int number, String name) {
    private static final Pattern HEADING = Pattern.compile(
            "^((?i:Strand|Work ?stream))\\s*+[-–:]?\\s*+(\\d{1,2})\\s*+[-–:.]?\\s*+([A-Z]\\S[^\\n]{1,90})(?<!\\.)$");

    /** The strand that a passage heads; empty for any other passage. */
    public static Optional<StrandHeading> of(Passage passage) {
        if (passage.sort() == Sort.ITEM || passage.sort() == Sort.TABLE) {
            return Optional.empty();
        }
        var matcher = HEADING.matcher(passage.text());
        return matcher.find()
                ? Optional.of(new StrandHeading(
                        capital(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3).strip()))
                : Optional.empty();
    }

    /** Whether a passage ends the section of a strand whose heading bears this number. */
    public static boolean ends(Passage passage, String number) {
        return passage.sort() == Sort.HEADING
                || number.contains(".") && passage.number().contains(".")
                || HEADING.matcher(passage.text()).find();
    }

    /** As other passages refer to it: "Strand 3". */
    public String ref() {
        return word + " " + number;
    }

    /** "Strand", however it is printed. */
    public static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.UK);
    }
}
