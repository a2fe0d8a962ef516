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

    /** The weightiest role. */
    public Role weightiest() {
        return roles.stream().min(Role::compareTo).orElse(Role.PARTNER);
    }

    /** The weightiest role, in words. */
    public String roleWords() {
        return weightiest().words();
    }
}
