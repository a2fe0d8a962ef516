package org.goldenthread.flows;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A council's real record on a PostgreSQL server of its own. */
class ProductionTests {
    private static final String SECRET = "a secret of the database";
    private static final Pattern ONE_TIME = Pattern.compile("one-time password (\\S+) ");

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    private EmbeddedPostgres server;
    private Started product;

    @BeforeEach
    void aServerElsewhere() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start();
        run("alter role postgres password '" + SECRET + "'");
        product = new Started(home);
    }

    @AfterEach
    void stopEverything() throws Exception {
        product.close();
        server.close();
    }

    private void run(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, String> surroundings() {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "production",
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                SECRET);
    }

    @Test
    void oneAdministratorIsLetInOnceAndNobodyElse() throws Exception {
        int port = Started.freePort();
        var first = product.start(surroundings(), "--server.port=" + port);
        product.waitUntilReady(first, 1);

        var found = ONE_TIME.matcher(product.words());
        assertThat(found.find()).isTrue();
        var password = found.group(1);
        assertThat(product.words()).doesNotContain("sign in as");
        assertThat(count("select count(*) from access.account where id > 0")).isEqualTo(1);
        assertThat(signIn(port, password)).isEqualTo("/access/password");

        product.stop(first);
        var second = product.start(surroundings(), "--server.port=" + port);
        product.waitUntilReady(second, 2);
        assertThat(product.said("one-time password")).isEqualTo(1);
        assertThat(product.words()).containsOnlyOnce(password);
    }

    @Test
    void anUnsafeSettingOrADemonstrationsDatabaseIsRefusedAndNamed() throws Exception {
        var unsafe = product.start(surroundings(), "--server.port=0", "--server.address=0.0.0.0");
        assertThat(product.refusal(unsafe)).contains("server.address: ").doesNotContain("at org.");

        var demonstration = product.start(
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        surroundings().get("SPRING_DATASOURCE_URL"),
                        "SPRING_DATASOURCE_USERNAME",
                        "postgres",
                        "SPRING_DATASOURCE_PASSWORD",
                        SECRET),
                "--server.port=0",
                "--golden-thread.demonstration=true");
        product.waitUntilReady(demonstration, 1);
        product.stop(demonstration);
        var real = product.start(surroundings(), "--server.port=0");
        assertThat(product.refusal(real)).contains("this database holds the demonstration councils");
    }

    private long count(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Where signing in leads. The cookie is for encrypted connections, so it is carried by hand here. */
    private static String signIn(int port, String password) throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/access/sign-in");
        var client = HttpClient.newHttpClient();
        var page = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        var cookie = page.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax");
        var token = Jsoup.parse(page.body()).select("input[name=_csrf]").val();
        var form = "email=admin%40localhost&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var answer = client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }
}
