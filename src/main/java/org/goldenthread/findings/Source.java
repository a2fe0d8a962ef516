package org.goldenthread.findings;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** A document in which somebody tells the council something: an audit letter, an inspection, a self-assessment. */
public record Source(Thing thing, Words words) {

    /** The sorts of documents that councils are told things in. */
    public enum Type {
        AUDIT_LETTER("Audit letter"),
        AUDIT_REPORT("External audit report"),
        INTERNAL_AUDIT("Internal audit report"),
        INSPECTION("Inspection"),
        CORPORATE_ASSESSMENT("Corporate assessment"),
        SELF_ASSESSMENT("Self-assessment"),
        PEER_REVIEW("Peer challenge or review"),
        SCRUTINY("Scrutiny report"),
        OMBUDSMAN("Ombudsman or complaint"),
        SURVEY("Survey or consultation"),
        REVIEW("Review or consultant's report"),
        OTHER("Other");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type with a code or words; other ones are {@link #OTHER}. */
        public static Type of(String codeOrWords) {
            var wanted = codeOrWords.strip().replace('-', '_').replace(' ', '_');
            return Arrays.stream(values())
                    .filter(type -> type.name().equalsIgnoreCase(wanted)
                            || type.words.replace('-', '_').replace(' ', '_').equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /**
     * What only a source has.
     *
     * @param abbreviation how findings cite it, such as "AAIL"; may be empty
     * @param issued the day it was issued
     * @param period the year or date as people say it, such as "2004-05"
     * @param link where it can be read; its file hangs at it as evidence
     */
    public record Words(
            String abbreviation,
            String issuer,
            Type type,
            @Nullable LocalDate issued,
            String period,
            String link) {

        public static Words of(String abbreviation, Type type) {
            return new Words(abbreviation, "", type, null, "", "");
        }
    }

    /** A source as somebody writes it. */
    public record Draft(String title, String about, Words words) {

        List<Problem> problems() {
            var found = new ArrayList<Problem>();
            if (title.isBlank() || title.length() > 300) {
                found.add(new Problem("title", "Enter the document's title, up to 300 characters"));
            }
            if (words.abbreviation().length() > 40) {
                found.add(new Problem("abbreviation", "An abbreviation has up to 40 characters, such as AAIL"));
            }
            if (!words.abbreviation().isBlank()
                    && !Character.isLetter(words.abbreviation().strip().charAt(0))) {
                found.add(new Problem("abbreviation", "An abbreviation begins with a letter, such as AAIL"));
            }
            if (!words.link().isBlank() && !web(words.link())) {
                found.add(new Problem("link", "A link begins with https:// or http://"));
            }
            return found;
        }

        private static boolean web(String link) {
            try {
                var scheme = URI.create(link.strip()).getScheme();
                return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }

    /** What it is called in a list of citations: its abbreviation, or else its reference. */
    public String name() {
        return words.abbreviation().isBlank() ? thing.ref() : words.abbreviation();
    }

    /** When it was issued, as far as anybody knows. */
    public Optional<String> when() {
        return words.period().isBlank()
                ? Optional.ofNullable(words.issued()).map(LocalDate::toString)
                : Optional.of(words.period());
    }
}
