package org.goldenthread.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    void setActive(long account, boolean active) {
        jdbc.sql("update access.account set active = :active where id = :account")
                .param("active", active)
                .param("account", account)
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

    /** An account in a council's list, with its roles there. */
    record Listed(long id, String email, String name, boolean active, List<String> roles) {}

    List<Listed> inCouncil(String council) {
        return jdbc.sql("""
                select a.id, a.email, a.name, a.active, array_agg(r.role order by r.role) as roles
                  from access.account a join access.role_held r on r.account = a.id
                 where r.council = :council and a.id > 0 group by a.id order by a.name, a.id""")
                .param("council", council)
                .query((row, n) -> new Listed(
                        row.getLong("id"),
                        row.getString("email"),
                        row.getString("name"),
                        row.getBoolean("active"),
                        List.of((String[]) row.getArray("roles").getArray())))
                .list();
    }

    Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        jdbc.sql("select id, name from access.account").query(row -> {
            names.put(row.getLong("id"), row.getString("name"));
        });
        return names;
    }

    int attempts(String who, Instant since) {
        return jdbc.sql("select count(*) from access.attempt where who = :who and tried > :since")
                .param("who", who)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void attempted(String who, Instant at) {
        jdbc.sql("insert into access.attempt (who, tried) values (:who, :at)")
                .param("who", who)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void forgetAttempts(String who) {
        jdbc.sql("delete from access.attempt where who = :who")
                .param("who", who)
                .update();
    }
}
