package org.goldenthread.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdministrationStore {
    private final JdbcClient jdbc;

    AdministrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Colleague> inCouncil(String council) {
        return jdbc.sql("""
                select a.id, a.email, a.name, a.active, a.one_time, array_agg(r.role) as roles,
                       not coalesce(access.rules_whole(a.id), false) as elsewhere
                  from access.account a join access.role_held r on r.account = a.id
                 where r.council = :council and a.id > 0 group by a.id order by a.name, a.id""")
                .param("council", council)
                .query((row, n) -> colleague(row))
                .list();
    }

    Optional<Colleague> inCouncil(String council, long account) {
        return jdbc.sql("""
                select a.id, a.email, a.name, a.active, a.one_time, array_agg(r.role) as roles,
                       not coalesce(access.rules_whole(a.id), false) as elsewhere
                  from access.account a join access.role_held r on r.account = a.id
                 where r.council = :council and a.id = :account and a.id > 0 group by a.id""")
                .param("council", council)
                .param("account", account)
                .query((row, n) -> colleague(row))
                .optional();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Colleague(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("active"),
                row.getBoolean("one_time"),
                Arrays.stream(roles).map(Role::ofCode).collect(Collectors.toSet()),
                row.getBoolean("elsewhere"));
    }

    /** How many people administer the council and may sign in. */
    int administrators(String council) {
        return jdbc.sql("""
                select count(*) from access.role_held r join access.account a on a.id = r.account
                 where r.council = :council and r.role = 'administrator' and a.id > 0 and a.active""").param("council", council).query(Integer.class).single();
    }

    /** Whether the row security let the change through. */
    boolean setActive(long account, boolean active) {
        return jdbc.sql("update access.account set active = :active where id = :account")
                        .param("active", active)
                        .param("account", account)
                        .update()
                == 1;
    }

    boolean mayOpenCouncils() {
        return jdbc.sql("select coalesce(access.opens(), false)")
                .query(Boolean.class)
                .single();
    }

    boolean nobodyYet() {
        return jdbc.sql("select access.nobody_yet()").query(Boolean.class).single();
    }

    /** The number of the new account; empty when somebody was there before. */
    Optional<Long> addFirst(String email, String name, String hash) {
        return jdbc.sql("select access.add_first_administrator(:email, :name, :hash)")
                .param("email", email)
                .param("name", name)
                .param("hash", hash)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }
}
