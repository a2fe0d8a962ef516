package org.goldenthread;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole product: a web application for councils and, with a verb, its command line. */
@SpringBootApplication
public class GoldenThread {

    /** Starts the application. */
    public static void main(String[] arguments) {
        SpringApplication.run(GoldenThread.class, arguments);
    }
}
