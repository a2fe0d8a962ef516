package org.goldenthread.access.entrance;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions are kept in the database, so that a restart or another node signs nobody out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Sessions {
    /** That somebody is still there is written once a minute, not with every page they look at. */
    private static final String STILL_THERE = """
            update access.session s
               set session_id = n.session_id, last_access_time = n.seen, max_inactive_interval = n.interval,
                   expiry_time = n.expiry, principal_name = n.principal
              from (select ?::text as session_id, ?::bigint as seen, ?::int as interval, ?::bigint as expiry,
                           ?::text as principal, ?::text as primary_id) n
             where s.primary_id = n.primary_id
               and (n.seen - s.last_access_time >= 60000 or s.session_id <> n.session_id
                    or s.max_inactive_interval <> n.interval or s.principal_name is distinct from n.principal)""";

    @Bean
    TransactionOperations springSessionTransactionOperations(@Qualifier("sessionConnections") DataSource sessions) {
        return new TransactionTemplate(new JdbcTransactionManager(sessions));
    }

    /** A page that a filter forwards to leaves through the filters before it, which add the cookie and the headers. */
    @Bean
    TomcatContextCustomizer forwardedPagesLeaveThroughTheFilters() {
        return context -> context.setSuspendWrappedResponseAfterForward(false);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWritten() {
        var postgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return repository -> {
            // Several pages opened at once in one session may write the same attribute.
            postgres.customize(repository);
            repository.setUpdateSessionQuery(STILL_THERE);
        };
    }
}
