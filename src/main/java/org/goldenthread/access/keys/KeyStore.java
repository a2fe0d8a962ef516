package org.goldenthread.access.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.Account;
import org.goldenthread.access.Pass;
import org.goldenthread.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeyStore {
    private static final String SELECT = """
            select k.id, k.council, coalesce(c.name, k.council) as council_name, k.account, k.name, k.prefix, k.scopes,
                   k.last_day, k.made, k.used, k.revoked, coalesce(a.name, 'Somebody who has left') as owner,
                   coalesce(b.name, '') as revoker,
                   coalesce(a.active, false) and exists (select from access.role_held r
                     where r.account = k.account and r.council = k.council) as here
              from access.api_key k left join access.council c on c.council = k.council
              left join access.account a on a.id = k.account left join access.account b on b.id = k.revoked_by
            """;
    private final JdbcClient jdbc;

    KeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key to be kept: its hash, never its secret. */
    record Row(
            String council,
            long account,
            Wish wish,
            @Nullable LocalDate lastDay,
            String prefix,
            String hash,
            Instant made) {}

    long add(Row row) {
        return jdbc.sql("""
                insert into access.api_key (council, account, name, prefix, password, scopes, last_day, made)
                values (:council, :account, :name, :prefix, :hash, string_to_array(:scopes, ','), :lastDay, :made)
                returning id""")
                .param("council", row.council())
                .param("account", row.account())
                .param("name", row.wish().name())
                .param("prefix", row.prefix())
                .param("hash", row.hash())
                .param("scopes", codes(row.wish().scopes()))
                .param("lastDay", row.lastDay())
                .param("made", OffsetDateTime.ofInstant(row.made(), ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static String codes(Set<Scope> scopes) {
        return String.join(",", scopes.stream().sorted().map(Scope::code).toList());
    }

    List<ApiKey> of(long account) {
        return jdbc.sql(SELECT + "where k.account = :account order by k.id desc")
                .param("account", account)
                .query(KeyStore::key)
                .list();
    }

    List<ApiKey> in(String council) {
        return jdbc.sql(SELECT + "where k.council = :council order by k.id desc")
                .param("council", council)
                .query(KeyStore::key)
                .list();
    }

    Optional<ApiKey> one(long id) {
        return jdbc.sql(SELECT + "where k.id = :id")
                .param("id", id)
                .query(KeyStore::key)
                .optional();
    }

    void revoke(long id, long by, Instant at) {
        jdbc.sql("update access.api_key set revoked = :at, revoked_by = :by where id = :id and revoked is null")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    Optional<Pass> pass(String hash, LocalDate today) {
        return jdbc.sql("""
                select id, council, account, email, name, scopes from access.key_at(:hash)
                 where last_day is null or last_day >= :today""")
                .param("hash", hash)
                .param("today", today)
                .query((row, n) -> new Pass(
                        new Account(row.getLong("account"), row.getString("email"), row.getString("name"), false),
                        row.getLong("id"),
                        row.getString("council"),
                        scopes(row)))
                .optional();
    }

    void used(long key, Instant at) {
        jdbc.sql("select access.key_used(:key, :at)")
                .param("key", key)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((row, n) -> true)
                .single();
    }

    private static ApiKey key(ResultSet row, int n) throws SQLException {
        return new ApiKey(
                row.getLong("id"),
                new ApiKey.Council(row.getString("council"), row.getString("council_name")),
                new ApiKey.Owner(row.getLong("account"), row.getString("owner"), row.getBoolean("here")),
                row.getString("name"),
                row.getString("prefix"),
                scopes(row),
                row.getObject("last_day", LocalDate.class),
                new ApiKey.Life(
                        row.getObject("made", OffsetDateTime.class).toInstant(),
                        instant(row, "used"),
                        instant(row, "revoked"),
                        row.getString("revoker")));
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        return Scope.ofCodes(List.of((String[]) row.getArray("scopes").getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
