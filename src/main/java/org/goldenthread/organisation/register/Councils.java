package org.goldenthread.organisation.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the councils of this installation, and to what is known of each. */
@Component
@Transactional
public class Councils {
    private final CouncilStore store;
    private final Authorities authorities;
    private final Accounts accounts;

    Councils(CouncilStore store, Authorities authorities, Accounts accounts) {
        this.store = store;
        this.authorities = authorities;
        this.accounts = accounts;
    }

    /**
     * What a council is, beside its code and name here.
     *
     * @param authority its code in the register of authorities; empty when the register does not know it
     * @param name the official name
     * @param website an address, or empty
     */
    public record Details(String authority, String name, Sort sort, String website, String notes) {
        public static final Details NONE = new Details("", "", new Sort("", "", ""), "", "");

        Details known(Authority one) {
            return new Details(
                    one.code(),
                    or(name, one.name().full()),
                    new Sort(
                            or(sort.nation(), one.place().nation()),
                            or(sort.type(), one.place().typeName()),
                            or(sort.gss(), one.gss())),
                    website,
                    notes);
        }

        private static String or(String written, String known) {
            return written.isBlank() ? known : written.strip();
        }
    }

    /** Of what sort it is: nation, type such as "Unitary authority", code of the Office for National Statistics. */
    public record Sort(String nation, String type, String gss) {}

    /** What is known of each of these councils. */
    @Transactional(readOnly = true)
    public Map<String, Details> details(Collection<String> councils) {
        return store.details(councils);
    }

    /**
     * Writes what is known of a council. What is left empty is filled in from the register.
     *
     * @param details the authority may be a code, a GSS code or a name in any spelling
     */
    public Checked<Details> change(String council, Details details) {
        var problems = new ArrayList<Problem>();
        if (!details.website().isBlank() && !details.website().strip().matches("https?://\\S{3,300}")) {
            problems.add(new Problem("website", "Enter the whole address, such as https://www.council.example"));
        }
        if (details.name().length() > 200) {
            problems.add(new Problem("name", "Enter the official name, up to 200 characters"));
        }
        var written = new Details(
                "",
                details.name().strip(),
                new Sort(
                        details.sort().nation().strip(),
                        details.sort().type().strip(),
                        details.sort().gss().strip().toUpperCase(Locale.ROOT)),
                details.website().strip(),
                details.notes().strip());
        if (!details.authority().isBlank()) {
            var meant = authorities.find(details.authority());
            if (meant.isEmpty()) {
                problems.add(unknown(details.authority()));
            } else {
                written = written.known(meant.get());
            }
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.put(council, written);
        return Checked.accepted(written);
    }

    private Problem unknown(String words) {
        var meant = authorities.meant(words);
        return new Problem(
                "authority",
                meant.isEmpty()
                        ? "The register of authorities knows no “" + words + "”; leave it empty or load the register"
                        : "“" + words + "” may be " + String.join(" or ", codes(meant)) + "; enter the code");
    }

    private static List<String> codes(List<Authority> meant) {
        return meant.stream()
                .map(one -> one.name().full() + " (" + one.code() + ")")
                .toList();
    }

    /** Opens a council in this installation; whoever opens it administers it. */
    public Checked<String> open(String code, String name, String authority) {
        var plain = code.strip().toUpperCase(Locale.ROOT);
        if (!authority.isBlank() && authorities.find(authority).isEmpty()) {
            return Checked.refused(List.of(unknown(authority)));
        }
        var details = new Details(authority, "", Details.NONE.sort(), "", "");
        return accounts.openCouncil(plain, name.strip())
                .then(opened -> change(opened, details).then(written -> Checked.accepted(opened)));
    }
}
