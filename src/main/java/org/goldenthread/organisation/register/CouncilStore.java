package org.goldenthread.organisation.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CouncilStore {
    private final JdbcClient jdbc;

    CouncilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Councils.Details> details(Collection<String> councils) {
        Map<String, Councils.Details> found = new LinkedHashMap<>();
        jdbc.sql("""
                select council, coalesce(authority, '') as authority, name, nation, type, gss, website, notes
                  from organisation.council where council = any (:councils)""").param("councils", councils.toArray(String[]::new)).query(row -> {
            found.put(
                    row.getString("council"),
                    new Councils.Details(
                            row.getString("authority"),
                            row.getString("name"),
                            new Councils.Sort(row.getString("nation"), row.getString("type"), row.getString("gss")),
                            row.getString("website"),
                            row.getString("notes")));
        });
        return found;
    }

    void put(String council, Councils.Details details) {
        jdbc.sql("""
                insert into organisation.council (council, authority, name, nation, type, gss, website, notes)
                values (:council, nullif(:authority, ''), :name, :nation, :type, :gss, :website, :notes)
                on conflict (council) do update set authority = excluded.authority, name = excluded.name,
                  nation = excluded.nation, type = excluded.type, gss = excluded.gss, website = excluded.website,
                  notes = excluded.notes""")
                .param("council", council)
                .param("authority", details.authority())
                .param("name", details.name())
                .param("nation", details.sort().nation())
                .param("type", details.sort().type())
                .param("gss", details.sort().gss())
                .param("website", details.website())
                .param("notes", details.notes())
                .update();
    }
}
