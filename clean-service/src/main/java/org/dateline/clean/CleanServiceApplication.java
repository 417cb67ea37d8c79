package org.dateline.clean;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the clean service. */
@SpringBootApplication
public class CleanServiceApplication {
    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        run(arguments);
    }

    /** Starts the service in this JVM and returns when it is ready; settings are read from {@code clean-service.yaml}. */
    public static ConfigurableApplicationContext run(String... arguments) {
        SpringApplication application = new SpringApplication(CleanServiceApplication.class);
        application.setDefaultProperties(java.util.Map.of("spring.config.name", "clean-service"));
        return application.run(arguments);
    }
}
