package org.goldenthread.access.database;

import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.flywaydb.core.Flyway;

/** Brings a server to this version's shape: the application's own role, then every room's folder of migrations. */
public final class Migrations {
    /** The role the application works as; it owns nothing and may not look past row security. */
    public static final String APPLICATION = "gt_app";

    private Migrations() {}

    /** Creates or upgrades everything; running it twice changes nothing. */
    public static void run(Server server) {
        createApplicationRole(server);
        Flyway.configure()
                .dataSource(server.url(), server.owner(), server.password())
                .locations("classpath:db/migration")
                .schemas("flyway")
                .defaultSchema("flyway")
                .createSchemas(true)
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /** The application role's password: made from the owner's, so that every node of an installation knows it. */
    static String applicationPassword(Server server) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    (server.password() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(APPLICATION.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void createApplicationRole(Server server) {
        var statement = """
                do $$ begin
                  perform pg_advisory_xact_lock(7467);
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
                  end if;
                  alter role %1$s password '%2$s';
                end $$""".formatted(APPLICATION, applicationPassword(server));
        try (var connection = DriverManager.getConnection(server.url(), server.owner(), server.password());
                var execute = connection.createStatement()) {
            execute.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The database at " + server.url() + " could not be prepared: " + failure.getMessage(), failure);
        }
    }
}
