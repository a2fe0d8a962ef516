package org.goldenthread.organisation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuthorityStore {
    private static final String COLUMNS = """
            a.code, a.name, a.short, a.gss, a.nation, a.region, a.type, a.type_name, a.starts, a.ends,
            array(select s.successor from organisation.authority_successor s where s.code = a.code
                   order by s.successor) as successors
            """;
    private final JdbcClient jdbc;

    AuthorityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Authority read(ResultSet row, int n) throws SQLException {
        return new Authority(
                row.getString("code"),
                new Authority.Name(row.getString("name"), row.getString("short")),
                row.getString("gss"),
                new Authority.Place(
                        row.getString("nation"),
                        row.getString("region"),
                        row.getString("type"),
                        row.getString("type_name")),
                new Authority.Term(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                List.of((String[]) row.getArray("successors").getArray()));
    }

    /** Those whose name, in any spelling, holds the key, or whose code it is; the key may be empty for all. */
    List<Authority> all(String key) {
        return jdbc.sql("select " + COLUMNS + """
                 from organisation.authority a
                where :key = '' or lower(a.code) = :key
                   or exists (select from organisation.authority_alias i
                               where i.code = a.code and position(:key in i.key) > 0)
                order by a.short, a.code""")
                .param("key", key)
                .query(AuthorityStore::read)
                .list();
    }

    List<Authority> withCodes(Collection<String> codes) {
        return jdbc.sql("select " + COLUMNS + " from organisation.authority a where a.code = any (:codes) order by 1")
                .param("codes", codes.toArray(String[]::new))
                .query(AuthorityStore::read)
                .list();
    }

    long edition() {
        return jdbc.sql("select organisation.register_edition()")
                .query(Long.class)
                .single();
    }

    List<Authority> withAlias(String key) {
        return jdbc.sql("select " + COLUMNS + """
                 from organisation.authority_alias i join organisation.authority a on a.code = i.code
                where i.key = :key order by a.code""")
                .param("key", key)
                .query(AuthorityStore::read)
                .list();
    }

    List<String> aliases(String code) {
        return jdbc.sql("select alias from organisation.authority_alias where code = :code order by kind desc, alias")
                .param("code", code)
                .query(String.class)
                .list();
    }

    Set<String> codes() {
        return Set.copyOf(jdbc.sql("select code from organisation.authority")
                .query(String.class)
                .list());
    }

    /** Enters or corrects them all at once and tells how many rows that changed. */
    int put(List<Authority> authorities) {
        return jdbc.sql("""
                insert into organisation.authority as a
                  (code, name, short, gss, nation, region, type, type_name, starts, ends)
                select * from unnest(:code::text[], :name::text[], :short::text[], :gss::text[], :nation::text[],
                  :region::text[], :type::text[], :type_name::text[], :starts::date[], :ends::date[])
                on conflict (code) do update set name = excluded.name, short = excluded.short, gss = excluded.gss,
                  nation = excluded.nation, region = excluded.region, type = excluded.type,
                  type_name = excluded.type_name, starts = excluded.starts, ends = excluded.ends
                where (a.*) is distinct from (excluded.*)""")
                .param("code", column(authorities, Authority::code))
                .param("name", column(authorities, one -> one.name().full()))
                .param("short", column(authorities, one -> one.name().shorter()))
                .param("gss", column(authorities, Authority::gss))
                .param("nation", column(authorities, one -> one.place().nation()))
                .param("region", column(authorities, one -> one.place().region()))
                .param("type", column(authorities, one -> one.place().type()))
                .param("type_name", column(authorities, one -> one.place().typeName()))
                .param("starts", column(authorities, one -> day(one.term().starts())))
                .param("ends", column(authorities, one -> day(one.term().ends())))
                .update();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> cell) {
        @Nullable String[] column = new @Nullable String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = cell.apply(rows.get(i));
        }
        return column;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A successor of an authority. */
    record Succession(String code, String successor) {}

    int putSuccessors(List<Succession> successions) {
        return jdbc.sql("""
                insert into organisation.authority_successor (code, successor)
                select * from unnest(:code::text[], :successor::text[]) on conflict do nothing""")
                .param("code", column(successions, Succession::code))
                .param("successor", column(successions, Succession::successor))
                .update();
    }

    /** Takes out what the file, which names these authorities, no longer says of them. */
    int dropSuccessors(List<Authority> authorities, List<Succession> kept) {
        return jdbc.sql("""
                delete from organisation.authority_successor s
                 where s.code = any (:codes)
                   and not exists (select from unnest(:code::text[], :successor::text[]) k (code, successor)
                                    where k.code = s.code and k.successor = s.successor)""")
                .param("codes", column(authorities, Authority::code))
                .param("code", column(kept, Succession::code))
                .param("successor", column(kept, Succession::successor))
                .update();
    }

    int putAliases(List<AuthorityFile.Alias> aliases) {
        return jdbc.sql("""
                insert into organisation.authority_alias (key, code, alias, kind)
                select * from unnest(:key::text[], :code::text[], :alias::text[], :kind::text[])
                on conflict do nothing""")
                .param("key", column(aliases, AuthorityFile.Alias::key))
                .param("code", column(aliases, AuthorityFile.Alias::code))
                .param("alias", column(aliases, AuthorityFile.Alias::alias))
                .param("kind", column(aliases, one -> one.gss() ? "gss" : "name"))
                .update();
    }
}
