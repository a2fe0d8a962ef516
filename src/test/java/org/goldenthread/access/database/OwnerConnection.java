package org.goldenthread.access.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Lets a test act as the database's owner, who may do what no visitor and not even the application may. */
@TestComponent
public class OwnerConnection {
    private final DatabaseGround.Ground ground;

    OwnerConnection(DatabaseGround.Ground ground) {
        this.ground = ground;
    }

    /** SQL as the owner, past row security. */
    public JdbcClient sql() {
        return JdbcClient.create(source());
    }

    private DataSource source() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                var server = ground.server();
                return DriverManager.getConnection(server.url(), server.owner(), server.password());
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
    }
}
