package org.goldenthread.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person is in one council; the same person may be something else in another. */
public enum Role {
    ADMINISTRATOR("Administrator", EnumSet.allOf(Act.class)),
    PERFORMANCE_OFFICER(
            "Performance officer", EnumSet.of(Act.SEE, Act.COMMENT, Act.CONTRIBUTE, Act.OWN, Act.EDIT, Act.INSPECT)),
    OWNER("Owner", EnumSet.of(Act.SEE, Act.COMMENT, Act.CONTRIBUTE, Act.OWN)),
    CONTRIBUTOR("Contributor", EnumSet.of(Act.SEE, Act.COMMENT, Act.CONTRIBUTE)),
    COUNCILLOR("Councillor", EnumSet.of(Act.SEE, Act.COMMENT)),
    AUDITOR("Auditor", EnumSet.of(Act.SEE, Act.INSPECT)),
    PARTNER("Partner", EnumSet.of(Act.SEE));

    private final String words;
    private final Set<Act> acts;

    Role(String words, EnumSet<Act> acts) {
        this.words = words;
        this.acts = acts;
    }

    /** The role as people say it. */
    public String words() {
        return words;
    }

    /** Whether the role allows the act; being known and entering are allowed to all. */
    public boolean allows(Act act) {
        return act == Act.ENTER || act == Act.BE_KNOWN || acts.contains(act);
    }

    /** As the database writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
