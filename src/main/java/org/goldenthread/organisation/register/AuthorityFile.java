package org.goldenthread.organisation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/**
 * Reads the rows of a register as the open "UK local authority names and codes" dataset writes them; columns that it
 * does not know are passed over.
 *
 * @param aliases every further name or GSS code, with the authority that it means
 * @param refused what could not be taken, with row and column
 */
record AuthorityFile(List<Authority> authorities, List<Alias> aliases, List<Problem> refused) {
    static final String CODE = "local-authority-code";
    static final Set<String> NEEDED = Set.of(CODE, "official-name");
    static final Set<String> NAMES_NEEDED = Set.of("la-name", CODE);

    /** A name, or a GSS code, that means an authority. */
    record Alias(String alias, String code, boolean gss) {
        String key() {
            return Naming.key(alias);
        }
    }

    static AuthorityFile of(Sheet sheet) {
        List<Authority> authorities = new ArrayList<>();
        List<Alias> aliases = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var row : sheet.rows()) {
            switch (authority(row, seen)) {
                case Checked.Accepted<Authority>(Authority authority) -> {
                    authorities.add(authority);
                    aliases.addAll(aliases(row, authority));
                }
                case Checked.Refused<Authority> no -> refused.addAll(no.problems());
            }
        }
        return new AuthorityFile(authorities, aliases, refused);
    }

    private static Checked<Authority> authority(Row row, Set<String> seen) {
        var code = row.get(CODE).toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][A-Z0-9-]{1,11}")) {
            return refused(row, CODE, "“" + code + "” is not a code of two to twelve capital letters and digits");
        }
        var name = row.get("official-name");
        if (name.length() < 2 || name.length() > 200) {
            return refused(row, "official-name", "Enter the authority's name, up to 200 characters");
        }
        return row.day("start-date")
                .then(starts -> row.day("end-date").then(ends -> {
                    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
                        return refused(row, "end-date", "The last day comes before the first");
                    }
                    return seen.add(code)
                            ? Checked.accepted(authority(row, code, starts, ends))
                            : refused(row, CODE, "The code " + code + " stands in a row above already");
                }));
    }

    private static Checked<Authority> refused(Row row, String column, String message) {
        return Checked.refused(List.of(row.problem(column, message)));
    }

    private static Authority authority(Row row, String code, Optional<LocalDate> starts, Optional<LocalDate> ends) {
        var name = row.get("official-name");
        var nice = row.get("nice-name");
        return new Authority(
                code,
                new Authority.Name(name, nice.isEmpty() ? name : nice),
                row.get("gss-code"),
                new Authority.Place(
                        row.get("nation"),
                        row.get("region"),
                        row.get("local-authority-type"),
                        row.get("local-authority-type-name")),
                new Authority.Term(starts.orElse(null), ends.orElse(null)),
                codes(row.get("replaced-by")).stream()
                        .filter(one -> !one.equals(code))
                        .toList());
    }

    private static List<String> codes(String words) {
        return Arrays.stream(words.split("[,;\\s]+"))
                .map(one -> one.toUpperCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Alias> aliases(Row row, Authority authority) {
        List<Alias> aliases = new ArrayList<>();
        aliases.add(new Alias(authority.name().full(), authority.code(), false));
        aliases.add(new Alias(authority.name().shorter(), authority.code(), false));
        Naming.split(row.get("alt-names")).forEach(name -> aliases.add(new Alias(name, authority.code(), false)));
        codes(row.get("gss-code") + " " + row.get("former-gss-codes"))
                .forEach(gss -> aliases.add(new Alias(gss, authority.code(), true)));
        return aliases;
    }

    /** The further names of a second file; a name of an authority that is not known is refused. */
    static AuthorityFile names(Sheet sheet, Set<String> known) {
        List<Alias> aliases = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (var row : sheet.rows()) {
            var code = row.get(CODE).toUpperCase(Locale.ROOT);
            if (!known.contains(code)) {
                refused.add(row.problem(CODE, "The register knows no authority “" + code + "”"));
            } else if (Naming.key(row.get("la-name")).isEmpty()) {
                refused.add(row.problem("la-name", "The name is empty"));
            } else {
                aliases.add(new Alias(row.get("la-name"), code, false));
            }
        }
        return new AuthorityFile(List.of(), aliases, refused);
    }
}
