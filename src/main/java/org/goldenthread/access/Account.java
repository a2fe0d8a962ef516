package org.goldenthread.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * A person who may sign in.
 *
 * @param id the installation's number for the account
 * @param email what they sign in with, in lower case
 * @param name how they are called
 * @param mustChangePassword the password is a one-time one
 */
public record Account(long id, String email, String name, boolean mustChangePassword)
        implements Principal, Serializable {
    @Override
    public String getName() {
        return email;
    }
}
