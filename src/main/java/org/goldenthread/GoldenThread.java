package org.goldenthread;

import org.goldenthread.access.Installation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The whole product: a web application for councils and, with a verb, its command line. */
@SpringBootApplication
public class GoldenThread {

    /** Without a verb, or with "serve", the web application; with a verb, that verb and its exit code. */
    public static void main(String[] arguments) {
        if (Terminal.isFor(arguments)) {
            System.exit(new Terminal().run(arguments));
        }
        SpringApplication.run(GoldenThread.class, arguments);
    }

    /** A verb that runs inside the application finds everything open already. */
    @Bean
    Installation installation(ApplicationContext context) {
        return context::getBean;
    }
}
