package org.goldenthread.access.start;

import org.goldenthread.access.Administration;
import org.goldenthread.access.database.Entrance;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * An empty installation gets one account, which may open the first council; its one-time password is printed once.
 * Runs after whoever loads the demonstration, which brings its own people.
 */
@Component
@ConditionalOnWebApplication
@Order(1000)
class FirstAdministrator implements ApplicationRunner {
    private final Administration administration;
    private final Environment settings;

    FirstAdministrator(Administration administration, Environment settings) {
        this.administration = administration;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Entrance.as(Entrance.INSTALLATION, "start", () -> {
            if (administration.nobodyYet()) {
                var email = settings.getProperty("golden-thread.admin", "admin@localhost");
                administration.addFirst(email).ifPresent(password -> print(email, password));
            }
        });
    }

    private static void print(String email, String password) {
        System.out.println();
        System.out.println("This installation is empty. Its administrator signs in as " + email);
        System.out.println("with the one-time password " + password + " , which is shown only this once.");
        System.out.flush();
    }
}
