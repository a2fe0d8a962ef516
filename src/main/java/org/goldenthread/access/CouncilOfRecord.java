package org.goldenthread.access;

import java.util.Optional;

/** A socket: whoever keeps the records says which council one belongs to, so that the gate can judge. */
public interface CouncilOfRecord {

    /** The council of a record by its reference, if this visitor may see it at all. */
    Optional<String> councilOf(String ref);
}
