package org.dateline.enrich;

import org.dateline.enrich.watchlist.WatchlistConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Starts the enrich service of the parts that it names: to search the class path for them would take a start longer. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({EnrichConfiguration.class, WatchlistConfiguration.class})
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
