package org.goldenthread.delivery.budget;

import static org.goldenthread.delivery.budget.BudgetStore.money;
import static org.goldenthread.delivery.budget.BudgetStore.pence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FundingStore {
    private final JdbcClient jdbc;

    FundingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Source read(ResultSet row, int n) throws SQLException {
        return new Source(
                row.getLong("id"),
                row.getString("council"),
                row.getString("name"),
                row.getString("funder"),
                row.getString("sort"),
                row.getString("status"),
                money(row, "bid"),
                money(row, "awarded"),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getString("conditions"),
                row.getInt("version"));
    }

    private static final String SOURCES = """
            select id, council, name, funder, sort, status, bid, awarded, first_year, last_year, conditions, version
              from delivery.funding""";

    List<Source> all(String council) {
        return jdbc.sql(SOURCES + " where council = :council order by name limit 5000")
                .param("council", council)
                .query(FundingStore::read)
                .list();
    }

    Optional<Source> find(long id) {
        return jdbc.sql(SOURCES + " where id = :id")
                .param("id", id)
                .query(FundingStore::read)
                .optional();
    }

    /** What the lines of all undertakings plan to take from each source of a council. */
    Map<Long, Money> planned(String council) {
        return jdbc
                .sql("""
                select funding, sum(planned) as planned from delivery.budget_line
                 where council = :council and funding is not null group by funding""")
                .param("council", council)
                .query((row, n) -> Map.entry(row.getLong("funding"), new Money(row.getLong("planned"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean known(Source source) {
        return jdbc.sql(
                        "select exists (select from delivery.funding where council = :council and name = :name and id <> :id)")
                .param("council", source.council())
                .param("name", source.name())
                .param("id", source.id())
                .query(Boolean.class)
                .single();
    }

    long insert(Source source) {
        return written(jdbc.sql("""
                        insert into delivery.funding
                          (council, name, funder, sort, status, bid, awarded, first_year, last_year, conditions)
                        values (:council, :name, :funder, :sort, :status, :bid, :awarded, :first, :last, :conditions)
                        returning id""").param("council", source.council()), source)
                .query(Long.class)
                .single();
    }

    int update(Source source) {
        return written(jdbc.sql("""
                        update delivery.funding set name = :name, funder = :funder, sort = :sort, status = :status,
                               bid = :bid, awarded = :awarded, first_year = :first, last_year = :last,
                               conditions = :conditions, version = version + 1
                         where id = :id and version = :version"""), source)
                .param("id", source.id())
                .param("version", source.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Source source) {
        return statement
                .param("name", source.name())
                .param("funder", source.funder())
                .param("sort", source.sort())
                .param("status", source.status())
                .param("bid", pence(source.bid()))
                .param("awarded", pence(source.awarded()))
                .param("first", source.firstYear())
                .param("last", source.lastYear())
                .param("conditions", source.conditions());
    }

    Optional<Afterwards> afterwards(String ref) {
        return jdbc.sql("""
                select ref, running, running_from, bearer, bearer_named, invested, saving, saving_from, repaid, version
                  from delivery.afterwards where ref = :ref""")
                .param("ref", ref)
                .query((row, n) -> new Afterwards(
                        row.getString("ref"),
                        new Afterwards.Running(
                                money(row, "running"),
                                row.getObject("running_from", LocalDate.class),
                                row.getString("bearer"),
                                row.getString("bearer_named")),
                        new Afterwards.Payback(
                                money(row, "invested"),
                                money(row, "saving"),
                                row.getObject("saving_from", LocalDate.class),
                                money(row, "repaid")),
                        row.getInt("version")))
                .optional();
    }

    /** Writes what comes afterwards; nought where somebody else was faster. */
    int keep(String council, Afterwards after) {
        return jdbc.sql("""
                insert into delivery.afterwards as a (ref, council, running, running_from, bearer, bearer_named,
                       invested, saving, saving_from, repaid)
                values (:ref, :council, :running, :runningFrom, :bearer, :named, :invested, :saving, :from, :repaid)
                on conflict (ref) do update set running = excluded.running, running_from = excluded.running_from,
                   bearer = excluded.bearer, bearer_named = excluded.bearer_named, invested = excluded.invested,
                   saving = excluded.saving, saving_from = excluded.saving_from, repaid = excluded.repaid,
                   version = a.version + 1
                 where a.version = :version""")
                .param("ref", after.ref())
                .param("council", council)
                .param("running", pence(after.running().yearly()))
                .param("runningFrom", after.running().from())
                .param("bearer", after.running().bearer())
                .param("named", after.running().bearerNamed())
                .param("invested", pence(after.payback().invested()))
                .param("saving", pence(after.payback().saving()))
                .param("from", after.payback().from())
                .param("repaid", pence(after.payback().repaid()))
                .param("version", after.version())
                .update();
    }
}
