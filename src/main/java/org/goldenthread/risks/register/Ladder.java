package org.goldenthread.risks.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.NotHere;

/** The registers of a council as risks climb them: one up by escalation, one down on the way back. */
public final class Ladder {
    private final Map<Long, Register> registers = new HashMap<>();

    public Ladder(List<Register> all) {
        all.forEach(one -> registers.put(one.id(), one));
    }

    /** @throws NotHere when the council has none with this number */
    public Register get(long id) {
        var found = registers.get(id);
        if (found == null) {
            throw new NotHere("the register " + id);
        }
        return found;
    }

    /** The open register that takes what is too much for this one. */
    public Optional<Register> above(Register register) {
        return register.upper() == null
                ? Optional.empty()
                : Optional.of(get(register.upper())).filter(one -> one.closed() == null);
    }

    /** One step down from where a risk stands on the way to the register it was written into. */
    public Register below(Register home, Register now) {
        var one = home;
        while (one.upper() != null && one.upper() != now.id()) {
            one = get(one.upper());
        }
        return one.upper() == null ? home : one;
    }
}
