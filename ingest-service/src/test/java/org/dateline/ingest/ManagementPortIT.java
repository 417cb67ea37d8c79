package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.dateline.stage.KafkaBroker;
import org.dateline.stage.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** The service with health and metrics on a port of their own, as the deployments have it. */
class ManagementPortIT {
    @Test
    void keepsHealthMetricsAndApiDocsFromThePortOfFeeders() {
        try (KafkaBroker kafka = KafkaBroker.start();
                ServiceUnderTest service = ServiceUnderTest.start(
                                IngestServiceApplication::run,
                                kafka.addresses(),
                                "--DATELINE_MANAGEMENT_PORT=0",
                                "--DATELINE_API_DOCS=false")
                        .awaitReady()) {
            List<String> paths = List.of(
                    "/actuator",
                    "/actuator/health",
                    "/actuator/health/readiness",
                    "/actuator/prometheus",
                    "/v3/api-docs",
                    "/v3/api-docs.yaml");

            assertThat(paths)
                    .allSatisfy(path -> assertThat(status(service, path)).isEqualTo(404));
            assertThat(service.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.send(HttpRequest.newBuilder(service.uri("/articles"))
                                    .header("Content-Type", "text/plain")
                                    .POST(BodyPublishers.ofString("a"))
                                    .build())
                            .statusCode())
                    .isEqualTo(202);
        }
    }

    /** On the port of the articles. */
    private static int status(ServiceUnderTest service, String path) {
        return service.send(
                        HttpRequest.newBuilder(service.uri("/").resolve(path)).build())
                .statusCode();
    }
}
