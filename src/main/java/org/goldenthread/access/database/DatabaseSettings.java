package org.goldenthread.access.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the council's record is kept.
 *
 * @param url an external PostgreSQL server's JDBC address; when absent the embedded server is used
 * @param username its owner, who may create schemas and roles; used for migrations only
 * @param password of the owner
 * @param directory where the embedded server keeps its files
 * @param beside join the embedded server of an application that is running already, for verbs at a terminal
 * @param connections how many connections the application keeps ready
 */
@ConfigurationProperties("spring.datasource")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable Path directory,
        boolean beside,
        @Nullable Integer connections) {

    boolean external() {
        return url != null && !url.isBlank();
    }

    Path home() {
        return directory == null ? Path.of("data") : directory;
    }

    int pool() {
        return connections == null ? 10 : connections;
    }
}
