package org.goldenthread.publishing.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpenSettingStore {
    private static final String COLUMNS =
            "council, opened, publisher, contact, licence, licence_href, fewest, excepted, still_from, still_to";
    private final JdbcClient jdbc;

    OpenSettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static OpenSetting setting(ResultSet row, int number) throws SQLException {
        return new OpenSetting(
                row.getString("council"),
                row.getBoolean("opened"),
                row.getString("publisher"),
                row.getString("contact"),
                new OpenSetting.Licence(row.getString("licence"), row.getString("licence_href")),
                new SmallNumbers(row.getInt("fewest"), Set.of((String[])
                        row.getArray("excepted").getArray())),
                new OpenSetting.Still(
                        row.getObject("still_from", LocalDate.class), row.getObject("still_to", LocalDate.class)));
    }

    Optional<OpenSetting> find(String council) {
        return jdbc.sql("select " + COLUMNS + " from publishing.open_setting where council = :council")
                .param("council", council)
                .query(OpenSettingStore::setting)
                .optional();
    }

    /** Every council that has opened its pages, by name. */
    List<OpenSetting> opened() {
        return jdbc.sql("select " + COLUMNS + " from publishing.open_setting where opened order by publisher, council")
                .query(OpenSettingStore::setting)
                .list();
    }

    void put(OpenSetting one) {
        jdbc.sql("""
                insert into publishing.open_setting (council, opened, publisher, contact, licence, licence_href, fewest,
                                                     excepted, still_from, still_to)
                values (:council, :opened, :publisher, :contact, :licence, :href, :fewest, :excepted, :from::date,
                        :to::date)
                on conflict (council) do update
                   set opened = excluded.opened, publisher = excluded.publisher, contact = excluded.contact,
                       licence = excluded.licence, licence_href = excluded.licence_href,
                       fewest = excluded.fewest, excepted = excluded.excepted,
                       still_from = excluded.still_from, still_to = excluded.still_to, changed = now()""")
                .param("council", one.council())
                .param("opened", one.opened())
                .param("publisher", one.publisher())
                .param("contact", one.contact())
                .param("licence", one.licence().name())
                .param("href", one.licence().href())
                .param("fewest", one.fewest())
                .param("excepted", one.small().excepted().toArray(String[]::new))
                .param("from", one.still().from())
                .param("to", one.still().to())
                .update();
    }
}
