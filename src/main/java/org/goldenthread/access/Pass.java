package org.goldenthread.access;

import java.security.Principal;
import java.util.Set;

/**
 * A program that came in with a key: it acts as the key's account, in one council and within the key's scopes.
 *
 * @param account whose key it is
 * @param key the key's number
 * @param council the only council it reaches
 * @param scopes what it may do there, of what the account may
 */
public record Pass(Account account, long key, String council, Set<Scope> scopes) implements Principal {
    public Pass {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return account.email();
    }

    /** Refuses what the key's scopes do not let a program do, and says which scope is missing. */
    void check(May rule) {
        if (!rule.scope().covers(rule.value())) {
            throw new NotAllowed("No key opens this: it takes a person who is signed in");
        }
        if (!scopes.contains(rule.scope())) {
            throw new NotAllowed("This key lacks the scope " + rule.scope().code() + " ("
                    + rule.scope().words() + "); make a key that has it");
        }
    }
}
