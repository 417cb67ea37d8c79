package org.dateline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersIT {
    @TempDir
    private Path directory;

    @Test
    void kafkaKeepsItsTopicsOverARestart() throws Exception {
        int port;
        try (KafkaProcess kafka = KafkaProcess.start(directory)) {
            port = kafka.port();
            try (Admin admin = admin(kafka)) {
                admin.createTopics(List.of(new NewTopic("kept", 2, (short) 1)))
                        .all()
                        .get();
            }
        }
        assertThat(Ports.answers(port)).isFalse();

        ServerSettings samePort = ServerSettings.in(directory).onPort(port);
        try (KafkaProcess kafka = KafkaProcess.start(samePort);
                Admin admin = admin(kafka)) {
            assertThat(admin.listTopics().names().get()).contains("kept");
            assertThatExceptionOfType(LaunchException.class)
                    .isThrownBy(() -> KafkaProcess.start(samePort))
                    .withMessageContaining(
                            "Port %d is taken by process %d",
                            port, kafka.process().pid());
        }
    }

    @Test
    void elasticsearchKeepsItsDocumentsOverARestart() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        try (ElasticsearchProcess elasticsearch = ElasticsearchProcess.start(directory)) {
            HttpRequest put = HttpRequest.newBuilder(elasticsearch.uri().resolve("/words/_doc/1"))
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"word\": \"kept\"}"))
                    .build();
            assertThat(client.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
        }

        ProcessHandle server;
        try (ElasticsearchProcess elasticsearch = ElasticsearchProcess.start(directory)) {
            HttpRequest get = HttpRequest.newBuilder(elasticsearch.uri().resolve("/words/_doc/1"))
                    .build();
            assertThat(client.send(get, BodyHandlers.ofString()).body()).contains("kept");
            ProcessHandle launcher =
                    ProcessHandle.of(elasticsearch.process().pid()).orElseThrow();
            server = launcher.children().findFirst().orElseThrow();
        }
        assertThat(server.isAlive()).isFalse();
    }

    private static Admin admin(KafkaProcess kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
