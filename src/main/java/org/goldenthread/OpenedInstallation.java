package org.goldenthread;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.access.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its pages, opened when a verb first asks for a door and closed after the verb. */
final class OpenedInstallation implements Installation, AutoCloseable {
    private final Supplier<@Nullable Path> directory;
    private final PrintWriter err;
    private @Nullable ConfigurableApplicationContext opened;

    OpenedInstallation(Supplier<@Nullable Path> directory, PrintWriter err) {
        this.directory = directory;
        this.err = err;
    }

    @Override
    public <T> T door(Class<T> type) {
        return open().getBean(type);
    }

    private ConfigurableApplicationContext open() {
        var context = opened;
        if (context == null) {
            context = new SpringApplicationBuilder(GoldenThread.class)
                    .web(WebApplicationType.NONE)
                    .lazyInitialization(true)
                    .logStartupInfo(false)
                    .registerShutdownHook(true)
                    .run(settings());
            opened = context;
        }
        return context;
    }

    /** Standard output belongs to the verb, so the application logs nothing there; failures come as exceptions. */
    private String[] settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("logging.threshold.console", "off");
        settings.put("spring.datasource.beside", "true");
        settings.put("spring.datasource.connections", "3");
        settings.put("golden-thread.demonstration", "false");
        var chosen = directory.get();
        if (chosen != null) {
            settings.put("spring.datasource.directory", chosen.toString());
            if (!Files.exists(chosen.resolve("postgres"))) {
                err.println("A new, empty record is made in "
                        + chosen.toAbsolutePath().normalize());
            }
        }
        return settings.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
