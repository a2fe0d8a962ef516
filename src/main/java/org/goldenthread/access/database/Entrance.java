package org.goldenthread.access.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** On whose behalf the current thread works; the connection tells the database, which decides what is seen. */
public final class Entrance {
    private static final ThreadLocal<Entrance> CURRENT = new ThreadLocal<>();
    private static final Entrance NOBODY = new Entrance(null, null, "");

    /** The installation's own account: loading packs, the command line, standing checks. */
    public static final long INSTALLATION = 0;

    private final @Nullable Long account;
    private final @Nullable Long key;
    private final String request;

    private Entrance(@Nullable Long account, @Nullable Long key, String request) {
        this.account = account;
        this.key = key;
        this.request = request;
    }

    /** Who works on this thread; nobody when nobody entered. */
    public static Entrance current() {
        var entrance = CURRENT.get();
        return entrance == null ? NOBODY : entrance;
    }

    /** Does work on behalf of an account and goes back to who was there before. */
    public static <T> T as(long account, String request, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(new Entrance(account, null, request));
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Does work on behalf of an account and goes back to who was there before. */
    public static void as(long account, String request, Runnable work) {
        as(account, request, () -> {
            work.run();
            return true;
        });
    }

    /** From now on this thread works for the account, until {@link #leave}; for the filter in front of the pages. */
    public static void enter(@Nullable Long account, String request) {
        CURRENT.set(new Entrance(account, null, request));
    }

    /** The same for a program that came in with a key: the database narrows to it what the account may do. */
    public static void enter(long account, long key, String request) {
        CURRENT.set(new Entrance(account, key, request));
    }

    /** This thread works for nobody again. */
    public static void leave() {
        CURRENT.remove();
    }

    private static void restore(@Nullable Entrance before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    public @Nullable Long account() {
        return account;
    }

    /** The number of the key that a program came in with; null for people. */
    public @Nullable Long key() {
        return key;
    }

    public String request() {
        return request;
    }
}
