package org.goldenthread.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a key lets a program do, within what the key's account may do itself. A verb for programs names its scope beside
 * its rule ({@link May#scope}); to let keys do more, add a scope here and name it there.
 */
public enum Scope {
    READ("Read", "Reads what its owner may read", EnumSet.of(Act.ENTER, Act.BE_KNOWN, Act.SEE, Act.INSPECT)),
    WRITE_VALUES(
            "Write values",
            "Enters and corrects values of measures, where its owner may",
            EnumSet.of(Act.CONTRIBUTE, Act.OWN, Act.EDIT)),
    BRING_PAPERS("Bring in papers", "Brings in papers for others to review", EnumSet.of(Act.CONTRIBUTE));

    private final String words;
    private final String meaning;
    private final Set<Act> acts;

    Scope(String words, String meaning, EnumSet<Act> acts) {
        this.words = words;
        this.meaning = meaning;
        this.acts = acts;
    }

    /** The scope as people say it. */
    public String words() {
        return words;
    }

    /** What the scope allows, for whoever makes a key. */
    public String meaning() {
        return meaning;
    }

    /** Whether a rule may name this scope at all: reading never opens what changes the record. */
    public boolean covers(Act act) {
        return acts.contains(act);
    }

    /** As the database and the address write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scopes of the codes; what is no code is left out. */
    public static Set<Scope> ofCodes(List<String> codes) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(values()).filter(scope -> codes.contains(scope.code())).forEach(scopes::add);
        return scopes;
    }
}
