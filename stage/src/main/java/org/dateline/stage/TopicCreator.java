package org.dateline.stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** Creates the service's topics before its listeners start, and waits for Kafka as long as it is away. */
final class TopicCreator implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TopicCreator.class);

    private final KafkaAdmin admin;
    private volatile boolean running;

    TopicCreator(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void start() {
        running = true;
        BackOffExecution backOff = new ExponentialBackOff(500, 1.5).start();
        while (running && !admin.initialize()) {
            log.atWarn()
                    .addKeyValue("kafka", admin.getConfigurationProperties().get("bootstrap.servers"))
                    .log("Expected Kafka to answer, got nothing; waiting for it");
            pause(Math.min(backOff.nextBackOff(), 5_000));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, so that health can be asked for, and before the listeners. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1_000;
    }

    private void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
