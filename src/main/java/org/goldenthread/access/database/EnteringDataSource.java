package org.goldenthread.access.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells the database on whose behalf each borrowed connection works, so that a forgotten condition shows nothing. */
final class EnteringDataSource extends DelegatingDataSource {

    EnteringDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        var entrance = Entrance.current();
        try (var enter = connection.prepareStatement("select access.enter(?, ?, ?)")) {
            enter.setObject(1, entrance.account(), Types.BIGINT);
            enter.setObject(2, entrance.key(), Types.BIGINT);
            enter.setString(3, entrance.request());
            enter.execute();
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
