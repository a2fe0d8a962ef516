package org.goldenthread.measures.entry.round;

import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Role;
import org.goldenthread.access.Visitor;

/** Who owes what is a council's own business: a partner reads shared figures, not who has been slow with them. */
public final class Insider {
    private Insider() {}

    /** @throws NotAllowed when the visitor is nothing but a partner of the council */
    public static void only(Visitor visitor) {
        var standing = visitor.chosen();
        if (standing != null && standing.roles().equals(Set.of(Role.PARTNER))) {
            throw new NotAllowed("As a partner you read what is shared; who enters and signs it off is not");
        }
    }
}
