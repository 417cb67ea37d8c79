package org.dateline.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The compose file and its example of settings: what they name the services have and read. */
class ComposeTests {
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]*)=(.*)$");
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*):-([^}]*)}");

    @Test
    void theExampleHoldsEverySettingAndNoOther() {
        Set<String> documented = EXAMPLE.matcher(Project.text("deploy/compose/.env.example"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(Project.variables(Project.text(ComposeFile.PATH)));
    }

    @Test
    void theExampleStatesTheDefaults() {
        assertThat(settings(EXAMPLE, "deploy/compose/.env.example")).isEqualTo(settings(DEFAULT, ComposeFile.PATH));
    }

    @Test
    void eachServiceIsToldOnlyWhatItReads() {
        for (String service : Project.SERVICES) {
            Set<String> read = Project.variablesReadBy(service);
            assertThat(environment(service)).as(service).isNotEmpty().allSatisfy(variable -> assertThat(
                            variable.startsWith("SPRING_")
                                    || variable.startsWith("LOGGING_")
                                    || variable.equals("JDK_JAVA_OPTIONS")
                                    || read.contains(variable))
                    .as(variable)
                    .isTrue());
        }
    }

    @Test
    void imagesListenWhereTheServicesDo() {
        for (String service : Project.SERVICES) {
            JsonNode build = ComposeFile.services().at("/" + service + "/build/args");
            assertThat(build.path("SERVICE").asText()).isEqualTo(service);
            assertThat(build.path("PORT").asInt()).isEqualTo(Project.port(service));
            assertThat(Project.path(service + "/pom.xml")).exists();
        }
    }

    @Test
    void whatIsMountedFromTheProjectIsThere() {
        ComposeFile.services().forEach(service -> service.path("volumes").forEach(volume -> {
            String source = volume.asText().replaceFirst(":.*", "");
            if (source.startsWith(".")) {
                assertThat(Project.path("deploy/compose").resolve(source))
                        .satisfies(path -> assertThat(Files.exists(path)).isTrue());
            }
        }));
    }

    @Test
    void noPortIsOpenToOtherMachinesUnlessASettingSaysSo() {
        ComposeFile.services().forEach(service -> service.path("ports").forEach(port -> assertThat(port.asText())
                .matches("(127\\.0\\.0\\.1|\\$\\{BIND_ADDRESS:-127\\.0\\.0\\.1}):.*")));
    }

    @Test
    void publishedPortsServeNeitherHealthNorMetricsNorApiDocs() {
        List<String> published = Project.SERVICES.stream()
                .filter(service -> ComposeFile.services().path(service).has("ports"))
                .toList();

        assertThat(published).contains("ingest-service").allSatisfy(service -> {
            JsonNode file = ComposeFile.services().path(service);
            assertThat(file.at("/environment/DATELINE_API_DOCS").asText()).isEqualTo("false");
            assertThat(Project.each(file.path("ports"))).allSatisfy(port -> assertThat(port.asText())
                    .doesNotEndWith(":" + ComposeFile.managementPort(service))
                    .endsWith(":" + Project.port(service)));
        });
    }

    @Test
    void healthIsAskedForWhereItIs() {
        assertThat(Project.text("deploy/compose/image/healthcheck"))
                .contains("${DATELINE_MANAGEMENT_PORT:-${SERVER_PORT:?}}", "/actuator/health/readiness");
    }

    /** The YAML reader does not merge, so the keys of the shared part are added here. */
    private static Set<String> environment(String service) {
        Set<String> variables = new TreeSet<>();
        JsonNode file = Project.yaml(ComposeFile.PATH);
        file.path("x-service-settings").fieldNames().forEachRemaining(variables::add);
        file.at("/services/" + service + "/environment").fieldNames().forEachRemaining(variables::add);
        variables.remove("<<");
        return variables;
    }

    private static Set<String> settings(Pattern pattern, String file) {
        return pattern.matcher(Project.text(file))
                .results()
                .map(ComposeTests::setting)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String setting(MatchResult found) {
        return found.group(1) + "=" + found.group(2);
    }
}
