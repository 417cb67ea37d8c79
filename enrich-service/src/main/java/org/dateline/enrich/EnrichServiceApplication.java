package org.dateline.enrich;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the enrich service. */
@SpringBootApplication
public class EnrichServiceApplication {
    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        run(arguments);
    }

    /** Starts the service in this JVM and returns when it is ready; settings are read from {@code enrich-service.yaml}. */
    public static ConfigurableApplicationContext run(String... arguments) {
        SpringApplication application = new SpringApplication(EnrichServiceApplication.class);
        application.setDefaultProperties(java.util.Map.of("spring.config.name", "enrich-service"));
        return application.run(arguments);
    }
}
