package org.goldenthread.access;

import java.util.Set;

/**
 * What an account is in one council.
 *
 * @param council the council's code
 * @param name the council's name
 * @param roles held there; never empty
 */
public record Standing(String council, String name, Set<Role> roles) {
    public Standing {
        roles = Set.copyOf(roles);
    }

    public boolean allows(Act act) {
        return roles.stream().anyMatch(role -> role.allows(act));
    }

    /** The weightiest role, in words. */
    public String roleWords() {
        return roles.stream().min(Role::compareTo).map(Role::words).orElse("");
    }
}
