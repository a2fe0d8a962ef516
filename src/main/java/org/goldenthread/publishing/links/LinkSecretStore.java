package org.goldenthread.publishing.links;

import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkSecretStore {
    private final JdbcClient jdbc;

    LinkSecretStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] secret() {
        return HexFormat.of()
                .parseHex(jdbc.sql("select password from publishing.link_secret")
                        .query(String.class)
                        .single());
    }
}
