package org.goldenthread.delivery;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/**
 * Another name of an undertaking.
 *
 * @param starts from when it was called so; absent for always
 * @param ends until when; absent for still
 * @param source where the name stands, such as a report
 */
public record Alias(
        long id,
        String name,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        String source) {
    private static final int LONGEST = 300;

    Checked<Alias> checked() {
        if (name.isBlank() || name.length() > LONGEST) {
            return Checked.refused("alias", "Enter a name, up to 300 characters");
        }
        return starts != null && ends != null && ends.isBefore(starts)
                ? Checked.refused("aliasEnds", "It ends before it begins")
                : Checked.accepted(this);
    }

    /** Words with other names after them, for a search to find. */
    static String among(String words, List<Alias> aliases) {
        var names = aliases.stream().map(Alias::name).toList();
        return names.isEmpty() ? words : (words + " Also called " + String.join(", ", names) + ".").strip();
    }
}
