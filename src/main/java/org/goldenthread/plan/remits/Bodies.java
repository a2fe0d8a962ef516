package org.goldenthread.plan.remits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of boards, committees and groups in a sentence: quoted, or in capitals up to the word that says what it is. */
final class Bodies {
    private static final String SORT =
            "(?:Executive|Board|Committee|Sub-Committee|Panel|Group|Forum|Partnership|Commission|Cabinet|Team|Council|Assembly)";
    private static final Pattern QUOTED = Pattern.compile("['‘“\"](\\p{Lu}[^'’”\"\\n]{2,80})['’”\"]");
    private static final Pattern NAMED =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}-]*(?: (?:(?:and|of|for|&) )?\\p{Lu}[\\p{L}-]*){0,6}? " + SORT
                    + ")\\b(?! (?:and |& )?" + SORT + ")");

    private Bodies() {}

    /** The names in a text, in order. */
    static List<String> in(String text) {
        return NAMED.matcher(text)
                .results()
                .map(it -> it.group(1).replaceFirst("^(?:The|This|That|A|An) ", ""))
                .distinct()
                .toList();
    }

    /** The body that a text is mainly about: the one it quotes, else the first it names. */
    static Optional<String> main(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(it -> it.group(1).strip())
                .filter(name -> name.matches(".*\\b" + SORT + "\\b.*"))
                .findFirst()
                .or(() -> in(text).stream()
                        .filter(name -> !name.matches("(?:The )?Council"))
                        .findFirst());
    }
}
