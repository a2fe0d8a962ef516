package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person in a post, from a day to a day; both inclusive.
 *
 * @param post the post's reference
 */
public record Holder(long id, String post, Person person, Kind kind, Term term) {

    /**
     * Who it is.
     *
     * @param email in lower case; empty when unknown
     * @param account the account that may act for the post; null while the person has none
     */
    public record Person(
            String name, String email, @Nullable Long account) {
        public static Person named(String name) {
            return new Person(name, "", null);
        }

        public Person withEmail(String address) {
            return new Person(name, address.strip().toLowerCase(Locale.ROOT), account);
        }
    }

    /** From when to when; either may be unknown. */
    public record Term(@Nullable LocalDate since, @Nullable LocalDate until) {
        public boolean on(LocalDate day) {
            return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
        }

        public boolean overlaps(Term other) {
            return (since == null || other.until == null || !since.isAfter(other.until))
                    && (other.since == null || until == null || !other.since.isAfter(until));
        }

        public Term endingOn(@Nullable LocalDate last) {
            return new Term(since, last);
        }
    }

    /** In what way the post is held; nobody else holds it beside a substantive holder, except acting. */
    public enum Kind {
        SUBSTANTIVE("Substantive"),
        ACTING("Acting"),
        JOB_SHARE("Job share");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        /** Whether two people may hold one post at the same time in these ways. */
        public boolean mayStandBeside(Kind other) {
            return this == ACTING || other == ACTING || (this == JOB_SHARE && other == JOB_SHARE);
        }
    }

    public Holder withAccount(long account) {
        return new Holder(id, post, new Person(person.name(), person.email(), account), kind, term);
    }

    public Holder withTerm(Term other) {
        return new Holder(id, post, person, kind, other);
    }

    public String name() {
        return person.name();
    }

    /** The name, with the way of holding where it is not the usual one. */
    public String shown() {
        return kind == Kind.SUBSTANTIVE ? name() : name() + " (" + kind.words().toLowerCase(Locale.UK) + ")";
    }
}
