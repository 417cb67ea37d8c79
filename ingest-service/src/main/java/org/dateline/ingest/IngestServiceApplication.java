package org.dateline.ingest;

import org.dateline.ingest.access.AccessConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Starts the ingest service of the parts that it names: to search the class path for them would take a start longer. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    IngestConfiguration.class,
    AccessConfiguration.class,
    ArticleController.class,
    BulkController.class,
    ProblemAdvice.class
})
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
