package org.dateline.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the ingest service. */
@SpringBootApplication
public class IngestServiceApplication {
    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        run(arguments);
    }

    /** Starts the service in this JVM and returns when it is ready; settings are read from {@code ingest-service.yaml}. */
    public static ConfigurableApplicationContext run(String... arguments) {
        SpringApplication application = new SpringApplication(IngestServiceApplication.class);
        application.setDefaultProperties(java.util.Map.of("spring.config.name", "ingest-service"));
        return application.run(arguments);
    }
}
