package org.goldenthread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.goldenthread.access.database.OwnerConnection;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole product, started once for all such tests, over a real PostgreSQL in a directory of its own.
 * Every test works in councils that it opens itself, so that none disturbs another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Product.FreshDirectory.class)
@Import({Fixtures.class, OwnerConnection.class, Beads.class})
public @interface Product {

    /** Gives the run a database directory that the next run does not find. */
    class FreshDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var directory = Files.createTempDirectory("golden-thread-test");
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "fresh", java.util.Map.of("spring.datasource.directory", directory.toString())));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
