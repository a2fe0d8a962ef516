package org.goldenthread.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person with a role in a council, as its administrator sees them.
 *
 * @param active may sign in
 * @param oneTime has not chosen a password of their own yet
 * @param roles in this council
 * @param elsewhere has roles in other councils too, so that no single administrator rules the account
 */
public record Colleague(
        long id, String email, String name, boolean active, boolean oneTime, Set<Role> roles, boolean elsewhere) {
    public Colleague {
        roles = Set.copyOf(roles);
    }

    /** The roles as people say them, the weightiest first. */
    public String roleWords() {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    /** How the account stands, in words. */
    public String standing() {
        return !active ? "Deactivated" : oneTime ? "Invited" : "Active";
    }
}
