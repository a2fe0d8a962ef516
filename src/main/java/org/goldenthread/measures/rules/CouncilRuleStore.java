package org.goldenthread.measures.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class CouncilRuleStore {
    private static final JsonMapper JSON = new JsonMapper();
    private final JdbcClient jdbc;

    CouncilRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CouncilRule> versions(String council) {
        List<CouncilRule> found = new ArrayList<>();
        jdbc.sql("""
                select applies, recorded, account, reason, rule, settings from measures.council_rule
                 where council = :council order by id""").param("council", council).query(row -> {
            found.add(new CouncilRule(
                    found.size() + 1,
                    row.getObject("applies", LocalDate.class),
                    row.getObject("recorded", OffsetDateTime.class).toInstant(),
                    row.getObject("account", Long.class),
                    row.getString("reason"),
                    new CouncilRule.Kept(row.getString("rule"), settings(row.getString("settings")))));
        });
        return found;
    }

    private static Map<String, String> settings(String json) {
        Map<String, String> found = new LinkedHashMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(one -> found.put(one.getKey(), one.getValue().asString()));
        return found;
    }

    void insert(String council, LocalDate applies, String reason, CouncilRule.Kept kept) {
        jdbc.sql("""
                insert into measures.council_rule (council, applies, account, reason, rule, settings)
                values (:council, :applies, access.who(), :reason, :rule, :settings::jsonb)""")
                .param("council", council)
                .param("applies", java.sql.Date.valueOf(applies))
                .param("reason", reason)
                .param("rule", kept.code())
                .param("settings", JSON.writeValueAsString(kept.settings()))
                .update();
    }
}
