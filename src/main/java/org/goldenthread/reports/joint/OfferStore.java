package org.goldenthread.reports.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reports.joint.Offer.Piece;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OfferStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT =
            "select ref, council, version, title, parts, note, made::date as made from reports.offer ";
    private final JdbcClient jdbc;

    OfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Offer read(ResultSet row, int n) throws SQLException {
        return new Offer(
                row.getString("ref"),
                row.getString("council"),
                row.getInt("version"),
                row.getString("title"),
                List.of(JSON.readValue(row.getString("parts"), Piece[].class)),
                row.getString("note"),
                row.getObject("made", LocalDate.class));
    }

    /** All versions, the newest first. */
    List<Offer> of(String source) {
        return jdbc.sql(SELECT + "where ref = :ref order by version desc")
                .param("ref", source)
                .query(OfferStore::read)
                .list();
    }

    Optional<Offer> version(String source, int version) {
        return jdbc.sql(SELECT + "where ref = :ref and version = :version")
                .param("ref", source)
                .param("version", version)
                .query(OfferStore::read)
                .optional();
    }

    /** The newest version of everything that a council is offered by others, the newest first. */
    List<Offer> to(String partner) {
        return jdbc.sql(SELECT + """
                where ref in (select o.ref from reports.offered o where o.partner = :partner)
                  and version = (select max(v.version) from reports.offer v where v.ref = offer.ref)
                order by id desc limit 100""")
                .param("partner", partner)
                .query(OfferStore::read)
                .list();
    }

    void insert(Offer offer) {
        jdbc.sql("""
                insert into reports.offer (ref, council, version, title, parts, note)
                values (:ref, :council, :version, :title, :parts, :note)""")
                .param("ref", offer.source())
                .param("council", offer.council())
                .param("version", offer.version())
                .param("title", offer.title())
                .param("parts", JSON.writeValueAsString(offer.pieces()))
                .param("note", offer.note())
                .update();
    }

    List<String> partners(String source) {
        return jdbc.sql("select partner from reports.offered where ref = :ref order by partner")
                .param("ref", source)
                .query(String.class)
                .list();
    }

    void offerTo(String source, String council, String partner) {
        jdbc.sql("""
                insert into reports.offered (ref, council, partner) values (:ref, :council, :partner)
                on conflict do nothing""")
                .param("ref", source)
                .param("council", council)
                .param("partner", partner)
                .update();
    }

    /** The other councils of the installation, by name. */
    List<Choice> others(String council) {
        return jdbc.sql("select code, name from reports.councils() where code <> :council order by name")
                .param("council", council)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    /** What the council with a code is called; empty where there is none. */
    Optional<String> called(String council) {
        return jdbc.sql("select coalesce(reports.council_called(:code), '')")
                .param("code", council)
                .query(String.class)
                .optional()
                .filter(name -> !name.isEmpty());
    }
}
