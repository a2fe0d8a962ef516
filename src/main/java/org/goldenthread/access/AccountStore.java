package org.goldenthread.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {
    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account with its password's hash, for signing in only. */
    record Secret(Account account, String hash, boolean active) {}

    Optional<Secret> secretOf(String email) {
        return jdbc.sql("select id, email, name, password, active, one_time from access.account_at(:email)")
                .param("email", email)
                .query((row, n) -> new Secret(
                        new Account(
                                row.getLong("id"),
                                row.getString("email"),
                                row.getString("name"),
                                row.getBoolean("one_time")),
                        row.getString("password"),
                        row.getBoolean("active")))
                .optional();
    }

    List<Standing> standings(long account) {
        Map<String, Standing> found = new LinkedHashMap<>();
        jdbc.sql("""
                select c.council, c.name, r.role
                  from access.role_held r join access.council c on c.council = r.council
                 where r.account = :account order by c.name, r.role""").param("account", account).query(row -> {
            var role = Role.ofCode(row.getString("role"));
            var standing = new Standing(row.getString("council"), row.getString("name"), Set.of(role));
            found.merge(standing.council(), standing, AccountStore::both);
        });
        return new ArrayList<>(found.values());
    }

    private static Standing both(Standing one, Standing other) {
        var roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        return new Standing(one.council(), one.name(), roles);
    }

    Set<String> posts(long account) {
        return Set.copyOf(jdbc.sql("select post from access.post_held where account = :account")
                .param("account", account)
                .query(String.class)
                .list());
    }

    long add(String email, String name, String hash, boolean oneTime) {
        return jdbc.sql("select access.add_account(:email, :name, :hash, :first)")
                .param("email", email)
                .param("name", name)
                .param("hash", hash)
                .param("first", oneTime)
                .query(Long.class)
                .single();
    }

    boolean setPassword(long account, String hash, boolean oneTime) {
        return jdbc.sql("select access.set_password(:account, :hash, :first)")
                .param("account", account)
                .param("hash", hash)
                .param("first", oneTime)
                .query(Boolean.class)
                .single();
    }

    /** Everybody who is signed in at the address has to sign in again; sessions being written just now stay. */
    void endSessions(String email) {
        jdbc.sql("delete from access.session where principal_name = :email")
                .param("email", email)
                .update();
    }

    void openCouncil(String code, String name) {
        jdbc.sql("select access.open_council(:code, :name)")
                .param("code", code)
                .param("name", name)
                .query((row, n) -> true)
                .single();
    }

    void give(long account, String council, Role role) {
        jdbc.sql("""
                insert into access.role_held (account, council, role) values (:account, :council, :role)
                on conflict do nothing""")
                .param("account", account)
                .param("council", council)
                .param("role", role.code())
                .update();
    }

    void take(long account, String council, Role role) {
        jdbc.sql("delete from access.role_held where account = :account and council = :council and role = :role")
                .param("account", account)
                .param("council", council)
                .param("role", role.code())
                .update();
    }

    void holdPost(long account, String council, String post) {
        jdbc.sql("""
                insert into access.post_held (account, council, post) values (:account, :council, :post)
                on conflict do nothing""")
                .param("account", account)
                .param("council", council)
                .param("post", post)
                .update();
    }

    void leavePost(long account, String post) {
        jdbc.sql("delete from access.post_held where account = :account and post = :post")
                .param("account", account)
                .param("post", post)
                .update();
    }

    Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        jdbc.sql("select id, name from access.account").query(row -> {
            names.put(row.getLong("id"), row.getString("name"));
        });
        return names;
    }
}
