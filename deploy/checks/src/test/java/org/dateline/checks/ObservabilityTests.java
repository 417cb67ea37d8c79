package org.dateline.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of deploy/observability: they agree with one another and with what the services read and map. */
class ObservabilityTests {
    private static final String KIBANA = "deploy/observability/kibana/dateline.ndjson";
    private static final String TEMPLATE = "index-service/src/main/resources/org/dateline/index/articles-template.json";
    private static final String IMAGE = "prom/prometheus:latest";

    @Test
    void findsTheMetricsInAQuery() {
        assertThat(Queries.metrics(
                        "(sum by (le, job) (rate(a_total{b=\"c_d\"}[5m])) or vector(0)) / on (job) e_seconds > 0.2"))
                .containsExactly("a_total", "e_seconds");
    }

    @Test
    void prometheusAsksEachServiceWhereItListens() {
        JsonNode jobs =
                Project.yaml("deploy/observability/prometheus/prometheus.yml").path("scrape_configs");

        assertThat(Project.each(jobs).map(job -> job.path("job_name").asText()))
                .containsExactlyElementsOf(Project.SERVICES);
        assertThat(Project.each(jobs)).allSatisfy(job -> {
            String service = job.path("job_name").asText();
            assertThat(job.at("/dns_sd_configs/0/names/0").asText()).isEqualTo(service);
            assertThat(job.at("/dns_sd_configs/0/port").asInt()).isEqualTo(ComposeFile.managementPort(service));
        });
    }

    @Test
    void theRulesOnKubernetesAreTheSame() {
        assertThat(Project.yaml("deploy/kubernetes/components/monitoring/prometheus-rule.yaml")
                        .at("/spec/groups"))
                .isEqualTo(Project.yaml(Queries.ALERTS).path("groups"));
    }

    @Test
    void eachAlertIsTestedAndSaysWhatToDo() {
        List<String> tested =
                Project.yaml("deploy/observability/prometheus/alerts-tests.yml").findParents("exp_alerts").stream()
                        .map(test -> test.path("alertname").asText())
                        .toList();

        assertThat(Queries.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(tested).contains(rule.path("alert").asText());
            assertThat(rule.at("/annotations/summary").asText()).isNotEmpty();
            assertThat(rule.at("/annotations/action").asText()).isNotEmpty();
        });
    }

    @Test
    void theAlertsDoWhatTheirTestsSay() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(promtool());
        command.addAll(List.of("test", "rules", "alerts-tests.yml"));
        Process promtool = new ProcessBuilder(command)
                .directory(Project.path("deploy/observability/prometheus").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes());

        assertThat(promtool.waitFor()).as(said).isZero();
    }

    /** The command of this machine, else the one in Prometheus's image if an engine has it. */
    private static List<String> promtool() throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")))) {
            return List.of("promtool");
        }
        assumeTrue(succeeds("docker", "image", "inspect", IMAGE), "Skipped: there is neither promtool nor " + IMAGE);
        String folder =
                Project.path("deploy/observability/prometheus").toRealPath().toString();
        return List.of(
                "docker",
                "run",
                "--rm",
                "-v",
                folder + ":/rules:ro",
                "-w",
                "/rules",
                "--entrypoint",
                "promtool",
                IMAGE);
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void kibanaAsksForFieldsThatAreMapped() {
        Set<String> mapped = new TreeSet<>();
        Project.yaml(TEMPLATE).at("/template/mappings/properties").fieldNames().forEachRemaining(mapped::add);
        Set<String> asked =
                savedObjects().flatMap(ObservabilityTests::fields).collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).contains("published", "people", "source");
        assertThat(mapped).containsAll(asked);
    }

    @Test
    void kibanaRefersToObjectsThatAreInTheFile() {
        Set<String> there = savedObjects().map(ObservabilityTests::name).collect(Collectors.toSet());

        assertThat(savedObjects()
                        .flatMap(object -> Project.each(object.path("references")))
                        .map(ObservabilityTests::name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(there).contains(name));
    }

    private static Stream<JsonNode> savedObjects() {
        return Project.text(KIBANA).lines().map(line -> Project.documents(line).get(0));
    }

    private static String name(JsonNode object) {
        return object.path("type").asText() + " " + object.path("id").asText();
    }

    /** The fields of the index that a saved object names: the time, columns, and what visualizations count by. */
    private static Stream<String> fields(JsonNode object) {
        JsonNode attributes = object.path("attributes");
        List<String> fields = new ArrayList<>(attributes.findValuesAsText("timeFieldName"));
        attributes.path("columns").forEach(column -> fields.add(column.asText()));
        attributes.path("sort").forEach(sort -> fields.add(sort.path(0).asText()));
        if (attributes.has("visState")) {
            fields.addAll(Project.documents(attributes.path("visState").asText())
                    .get(0)
                    .findValuesAsText("field"));
        }
        return fields.stream();
    }
}
