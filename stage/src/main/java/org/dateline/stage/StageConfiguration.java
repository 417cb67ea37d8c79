package org.dateline.stage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** The beans that every service has; their settings are in {@code stage.yaml}. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties({TopicProperties.class, KafkaSecurityProperties.class, TraceProperties.class})
class StageConfiguration {
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 10_000;

    /** Adds to what Boot makes every client of Kafka from: there is no other place that all of them share. */
    @Bean
    static BeanPostProcessor kafkaSecurity(ObjectProvider<KafkaSecurityProperties> security) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof KafkaProperties kafka) {
                    kafka.getProperties().putAll(security.getObject().ofClients());
                }
                return bean;
            }
        };
    }

    /** What a listener throws means that something it needs is away: the partitions pause and the batch comes again. */
    @Bean
    CommonErrorHandler errorHandler() {
        ExponentialBackOff forever = new ExponentialBackOff(FIRST_PAUSE, 2);
        forever.setMaxInterval(LONGEST_PAUSE);
        DefaultErrorHandler handler = new DefaultErrorHandler(forever);
        // Else some exceptions count as fatal, and their batch would be logged and skipped.
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners(new RetryLog());
        return handler;
    }

    /** At shutdown the batch in hand is finished, however long its last message takes. */
    @Bean
    ContainerCustomizer<String, byte[], ConcurrentMessageListenerContainer<String, byte[]>> finishTheBatch(
            @Value("${spring.lifecycle.timeout-per-shutdown-phase}") Duration timeout) {
        return container -> container.getContainerProperties().setShutdownTimeout(timeout.toMillis());
    }

    @Bean
    Publisher publisher(KafkaOperations<String, byte[]> kafka) {
        return new Publisher(kafka);
    }

    @Bean
    Messages messages(JsonMapper json, @Value("${spring.application.name}") String service) {
        return new Messages(json, service);
    }

    @Bean
    DeadLetters deadLetters(Messages messages, Publisher publisher) {
        return new DeadLetters(messages, publisher);
    }

    @Bean
    Tally tally(MeterRegistry meters, @Value("${spring.application.name}") String service) {
        return new Tally(meters, service);
    }

    @Bean
    Traces traces(TraceProperties settings, @Value("${spring.application.name}") String service) {
        return Traces.of(settings, service);
    }

    @Bean
    WaitingTime waitingTime(MeterRegistry meters, @Value("${spring.application.name}") String service) {
        return new WaitingTime(meters, service, Clock.systemUTC());
    }

    /** Creates the service's topics before its listeners start. */
    @Bean
    StartupGate topicGate(KafkaAdmin admin) {
        return new StartupGate("Kafka", () -> {
            if (!admin.initialize()) {
                throw new IllegalStateException("No answer from "
                        + admin.getConfigurationProperties().get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG));
            }
        });
    }

    /** Alive as soon as the web server is: to start a service again that waits for Kafka would not help. */
    @Bean
    ApplicationListener<WebServerInitializedEvent> aliveWhileWaiting() {
        return event -> AvailabilityChangeEvent.publish(event.getApplicationContext(), LivenessState.CORRECT);
    }

    @Bean
    KafkaHealthIndicator kafkaHealthIndicator(KafkaAdmin admin) {
        return new KafkaHealthIndicator(admin);
    }
}
