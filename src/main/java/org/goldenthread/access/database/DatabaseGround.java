package org.goldenthread.access.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lays the ground: finds or starts the server, migrates it, and opens the application's connections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseGround {

    /** Holds the embedded server so that it stops after the connections; empty with an external one. */
    record Ground(Server server, @Nullable EmbeddedServer embedded) implements AutoCloseable {
        @Override
        public void close() {
            if (embedded != null) {
                embedded.close();
            }
        }
    }

    @Bean(destroyMethod = "close")
    Ground ground(DatabaseSettings settings) {
        if (settings.external()) {
            var server = new Server(
                    Objects.requireNonNull(settings.url()),
                    Objects.requireNonNullElse(settings.username(), "postgres"),
                    Objects.requireNonNullElse(settings.password(), ""));
            Migrations.run(server);
            return new Ground(server, null);
        }
        try {
            var embedded = EmbeddedServer.start(settings.home());
            Migrations.run(embedded.server());
            return new Ground(embedded.server(), embedded);
        } catch (DirectoryInUse running) {
            if (settings.beside()) {
                return new Ground(EmbeddedServer.running(settings.home()), null);
            }
            throw running;
        }
    }

    @Bean
    HikariDataSource connections(Ground ground, DatabaseSettings settings) {
        return pool(ground.server(), "golden-thread", settings.pool());
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource connections) {
        return new EnteringDataSource(connections);
    }

    /** Transactions over the record; those of sessions are another's. */
    @Bean
    @Primary
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    /** Sessions know no council, and losing the last second of one in a power cut loses no word of the record. */
    @Bean
    @SpringSessionDataSource
    HikariDataSource sessionConnections(Ground ground, DatabaseSettings settings) {
        var pool = pool(ground.server(), "sessions", Math.max(2, settings.pool() / 3));
        pool.setConnectionInitSql("set synchronous_commit = off");
        return pool;
    }

    private static HikariDataSource pool(Server server, String name, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(server.url());
        pool.setUsername(Migrations.APPLICATION);
        pool.setPassword(Migrations.applicationPassword(server));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(Math.min(2, size));
        pool.addDataSourceProperty("ApplicationName", "golden-thread " + name);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }
}
