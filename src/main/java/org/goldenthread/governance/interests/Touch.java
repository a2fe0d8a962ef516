package org.goldenthread.governance.interests;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paper that seems to touch somebody's interest. Whether it does, and whether they must leave the room, is for them
 * and the monitoring officer to say; a match only asks the question.
 *
 * @param term the words that were found in the paper
 */
public record Touch(Interest interest, String term) {

    /** The interests that a text touches, each once, by the first of its terms that stands there as whole words. */
    public static List<Touch> of(Collection<Interest> interests, String text) {
        var plain = plain(text);
        return interests.stream().flatMap(one -> of(one, plain).stream()).toList();
    }

    private static Optional<Touch> of(Interest interest, String plain) {
        return interest.sought().stream()
                .filter(term -> !plain(term).isBlank() && plain.contains(plain(term)))
                .findFirst()
                .map(term -> new Touch(interest, term));
    }

    /** Words apart by one space, with one around the whole, without case, accents and punctuation. */
    private static String plain(String words) {
        var bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return " "
                + bare.toLowerCase(Locale.UK)
                        .replaceAll("['’]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
