package org.dateline.stage;

import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.core.KafkaAdmin;

/** Up when Kafka answers within two seconds. */
final class KafkaHealthIndicator extends AbstractHealthIndicator implements AutoCloseable {
    private static final int TIMEOUT_SECONDS = 2;

    private final Admin admin;

    KafkaHealthIndicator(KafkaAdmin settings) {
        super("Kafka does not answer");
        this.admin = Admin.create(settings.getConfigurationProperties());
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        String cluster = admin.describeCluster().clusterId().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        builder.up().withDetail("cluster", cluster);
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ZERO);
    }
}
