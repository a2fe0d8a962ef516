package org.goldenthread.access.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class UnsafeSettingsTests {
    private static final Map<String, Object> SAFE = Map.of(
            "server.address",
            "127.0.0.1",
            "server.servlet.session.cookie.secure",
            "true",
            "spring.datasource.url",
            "jdbc:postgresql://db.council.example/golden_thread?sslmode=verify-full",
            "spring.datasource.password",
            "a long enough secret");

    private static void start(String profile, Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new UnsafeSettings().postProcessEnvironment(environment, new SpringApplication());
    }

    private static Map<String, Object> safeBut(String... settings) {
        Map<String, Object> all = new HashMap<>(SAFE);
        Arrays.stream(settings).map(one -> one.split("=", 2)).forEach(one -> all.put(one[0], one[1]));
        return all;
    }

    @Test
    void aRealRecordStartsWithSafeSettings() {
        assertThatCode(() -> start("production", SAFE)).doesNotThrowAnyException();
        assertThatCode(() -> start("production", safeBut("server.address=0.0.0.0", "server.ssl.bundle=council")))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(
                        "production", safeBut("server.address=0.0.0.0", "server.forward-headers-strategy=native")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    spring.datasource.url=                                                      | SPRING_DATASOURCE_URL
                    spring.datasource.url=jdbc:postgresql://db.council.example/gt?sslmode=disable | SPRING_DATASOURCE_URL
                    spring.datasource.password=short                                            | SPRING_DATASOURCE_PASSWORD
                    golden-thread.demonstration=true                                            | golden-thread.demonstration
                    server.address=0.0.0.0                                                      | server.address
                    server.servlet.session.cookie.secure=false                                  | server.servlet.session.cookie.secure
                    server.servlet.session.cookie.http-only=false                               | server.servlet.session.cookie.http-only
                    server.servlet.session.cookie.same-site=none                                | server.servlet.session.cookie.same-site
                    server.error.include-stacktrace=always                                      | server.error.include-stacktrace
                    gg.jte.development-mode=true                                                | gg.jte.development-mode
                    """)
    void aRealRecordIsRefusedUnderAnUnsafeSettingWhichIsNamed(String setting, String named) {
        assertThatThrownBy(() -> start("production", safeBut(setting)))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining(named + ": ");
    }

    @Test
    void everythingThatIsUnsafeIsSaidAtOnce() {
        assertThatThrownBy(() -> start(
                        "production",
                        safeBut("spring.datasource.password=short", "server.servlet.session.cookie.secure=false")))
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD")
                .hasMessageContaining("cookie.secure");
    }

    @Test
    void theDemonstrationIsForOnesOwnMachineOnly() {
        assertThatCode(() ->
                        start("default", Map.of("server.address", "127.0.0.1", "golden-thread.demonstration", "true")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        start("default", Map.of("server.address", "0.0.0.0", "golden-thread.demonstration", "true")))
                .hasMessageContaining("golden-thread.demonstration");
    }
}
