package org.goldenthread.governance.decisions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRuleStore {
    private final JdbcClient jdbc;

    DecisionRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<DecisionRule> all(String council) {
        return jdbc.sql("""
                select starts, threshold, wards, call_in_days, notice_days, informs, agrees
                  from governance.decision_rule where council = :council order by starts desc""")
                .param("council", council)
                .query((row, n) -> new DecisionRule(
                        row.getObject("starts", LocalDate.class),
                        Optional.ofNullable(row.getObject("threshold", Long.class))
                                .map(Money::new)
                                .orElse(null),
                        row.getObject("wards", Integer.class),
                        row.getInt("call_in_days"),
                        row.getInt("notice_days"),
                        row.getString("informs"),
                        row.getString("agrees")))
                .list();
    }

    void insert(String council, DecisionRule rule) {
        jdbc.sql("""
                insert into governance.decision_rule
                  (council, starts, threshold, wards, call_in_days, notice_days, informs, agrees)
                values (:council, :starts, :threshold, :wards, :callIn, :notice, :informs, :agrees)
                on conflict (council, starts) do update set threshold = excluded.threshold, wards = excluded.wards,
                  call_in_days = excluded.call_in_days, notice_days = excluded.notice_days,
                  informs = excluded.informs, agrees = excluded.agrees""")
                .param("council", council)
                .param("starts", rule.starts())
                .param("threshold", pence(rule.threshold()), Types.BIGINT)
                .param("wards", rule.wards(), Types.INTEGER)
                .param("callIn", rule.callInDays())
                .param("notice", rule.noticeDays())
                .param("informs", rule.informs())
                .param("agrees", rule.agrees())
                .update();
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }
}
