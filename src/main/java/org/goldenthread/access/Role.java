package org.goldenthread.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person is in one council; the same person may be something else in another. */
public enum Role {
    ADMINISTRATOR("Administrator", "Everything, and who may come in", EnumSet.allOf(Act.class)),
    PERFORMANCE_OFFICER(
            "Performance officer",
            "Changes the whole record: accepts papers, ranks, sets who answers for what; reads the trail",
            EnumSet.of(Act.SEE, Act.COMMENT, Act.CONTRIBUTE, Act.OWN, Act.EDIT, Act.INSPECT)),
    OWNER("Owner", "Changes what the posts they hold own", EnumSet.of(Act.SEE, Act.COMMENT, Act.CONTRIBUTE, Act.OWN)),
    CONTRIBUTOR(
            "Contributor",
            "Adds evidence and brings in papers for others to review",
            EnumSet.of(Act.SEE, Act.COMMENT, Act.CONTRIBUTE)),
    COUNCILLOR("Councillor", "Reads everything and comments", EnumSet.of(Act.SEE, Act.COMMENT)),
    AUDITOR("Auditor", "Reads everything, and the whole trail of who did what", EnumSet.of(Act.SEE, Act.INSPECT)),
    PARTNER("Partner", "Reads what is shared with partners", EnumSet.of(Act.SEE));

    private final String words;
    private final String meaning;
    private final Set<Act> acts;

    Role(String words, String meaning, EnumSet<Act> acts) {
        this.words = words;
        this.meaning = meaning;
        this.acts = acts;
    }

    /** The role as people say it. */
    public String words() {
        return words;
    }

    /** What the role allows, for whoever gives it. */
    public String meaning() {
        return meaning;
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
