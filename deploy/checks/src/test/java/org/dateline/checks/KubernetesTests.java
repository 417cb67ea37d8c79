package org.dateline.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.checks.Project.each;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.kafka.annotation.KafkaListener;

/** Every overlay as kubectl renders it: each object fits its type, and what it names the services have. */
class KubernetesTests {
    private static final String CONTAINER = "/spec/template/spec/containers/0";
    private static final Pattern GROUP = Pattern.compile("group-id: \\$\\{[A-Z_]+:([a-z-]+)}");

    static Stream<Overlay> overlays() {
        Kustomize.assumeKubectl();
        return Kustomize.OVERLAYS.stream().map(Overlay::render);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void eachObjectFitsItsType(Overlay overlay) {
        assertThat(overlay.objects()).isNotEmpty().allSatisfy(StrictModels::parse);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void eachServiceHasAllThatItNeeds(Overlay overlay) {
        assertThat(Project.SERVICES).allSatisfy(service -> assertThat(
                        Stream.of("Deployment", "Service", "ServiceAccount", "PodDisruptionBudget", "NetworkPolicy"))
                .allSatisfy(kind -> overlay.object(kind, service)));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void eachServiceIsToldOnlyWhatItReads(Overlay overlay) {
        for (String service : Project.SERVICES) {
            Set<String> read = Project.variablesReadBy(service);
            if (service.equals("index-service")) {
                assertThat(overlay.settings(service)).containsKeys("DATELINE_ELASTICSEARCH");
            } else {
                // They share one ConfigMap with index-service.
                read.addAll(Project.variablesReadBy("index-service"));
            }
            assertThat(overlay.settings(service).keySet()).as(service).allSatisfy(variable -> assertThat(
                            variable.startsWith("LOGGING_") || read.contains(variable))
                    .as(variable)
                    .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void eachServiceListensWhereItsImageDoes(Overlay overlay) {
        for (String service : Project.SERVICES) {
            Map<String, String> settings = overlay.settings(service);
            String port = Integer.toString(Project.port(service));
            String management = settings.getOrDefault("DATELINE_MANAGEMENT_PORT", port);
            assertThat(settings).containsEntry("SERVER_PORT", port);
            assertThat(overlay.ports(service))
                    .containsEntry("management", management)
                    .containsValue(port);
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void feedersReachThePortOfTheArticlesAlone(Overlay overlay) {
        assertThat(overlay.ports("ingest-service").get("http"))
                .isEqualTo(overlay.settings("ingest-service").get("SERVER_PORT"))
                .isNotEqualTo(overlay.ports("ingest-service").get("management"));
        assertThat(overlay.settings("ingest-service")).containsEntry("DATELINE_API_DOCS", "false");
        for (String service : Project.SERVICES) {
            assertThat(each(overlay.object("NetworkPolicy", service).at("/spec/ingress")))
                    .allSatisfy(rule -> assertThat(rule.at("/ports/0/port").asText())
                            .isEqualTo(rule.toString().contains("dateline.org/feeder") ? "http" : "management"));
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void probesAskWhereHealthIs(Overlay overlay) {
        for (String service : Project.SERVICES) {
            JsonNode container = overlay.object("Deployment", service).at(CONTAINER);
            assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
                    .allSatisfy(probe -> assertThat(
                                    container.at("/" + probe + "/httpGet/port").asText())
                            .isEqualTo("management"));
            assertThat(each(overlay.object("Service", service).at("/spec/ports"))
                            .map(port -> port.path("targetPort").asText()))
                    .containsExactlyInAnyOrderElementsOf(overlay.ports(service).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void imagesAreThoseOfTheComposeFile(Overlay overlay) {
        Set<String> composed = ComposeFile.images();
        List<String> deployed = overlay.pods()
                .map(pod -> pod.at(CONTAINER + "/image").asText())
                .map(image -> image.startsWith("dateline/") ? image.replaceFirst(":.*", "") : image)
                .toList();

        assertThat(deployed).hasSizeGreaterThanOrEqualTo(4).allSatisfy(image -> assertThat(composed)
                .contains(image));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void selectorsSelectThePodsOfTheirService(Overlay overlay) {
        for (String service : Project.SERVICES) {
            JsonNode labels = overlay.object("Deployment", service).at("/spec/template/metadata/labels");
            assertThat(List.of(
                            overlay.object("Deployment", service).at("/spec/selector/matchLabels"),
                            overlay.object("Service", service).at("/spec/selector"),
                            overlay.object("PodDisruptionBudget", service).at("/spec/selector/matchLabels"),
                            overlay.object("NetworkPolicy", service).at("/spec/podSelector/matchLabels")))
                    .allSatisfy(selector -> assertThat(selector).isEqualTo(labels));
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whatAPodMountsOrReadsIsThere(Overlay overlay) {
        assertThat(overlay.pods()).allSatisfy(pod -> {
            Set<String> volumes = Stream.concat(
                            each(pod.at("/spec/template/spec/volumes"))
                                    .map(volume -> volume.path("name").asText()),
                            each(pod.at("/spec/volumeClaimTemplates"))
                                    .map(claim -> claim.at("/metadata/name").asText()))
                    .collect(Collectors.toSet());
            assertThat(each(pod.at(CONTAINER + "/volumeMounts"))
                            .map(mount -> mount.path("name").asText()))
                    .allSatisfy(mount -> assertThat(volumes).contains(mount));
            assertThat(each(pod.at(CONTAINER + "/envFrom"))
                            .map(source -> source.at("/configMapRef/name").asText()))
                    .allSatisfy(name -> overlay.object("ConfigMap", name));
        });
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void servicesMeetTheRestrictedProfile(Overlay overlay) {
        for (String service : Project.SERVICES) {
            JsonNode pod = overlay.object("Deployment", service).at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            JsonNode container = pod.at("/containers/0/securityContext");
            assertThat(container.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void aPodIsGivenTheTimeThatABatchMayTake(Overlay overlay) {
        for (String service : Project.SERVICES) {
            JsonNode pod = overlay.object("Deployment", service).at("/spec/template/spec");
            int pause = pod.at("/containers/0/lifecycle/preStop/exec/command/1").asInt();
            int batch = Integer.parseInt(
                    overlay.settings(service).get("DATELINE_SHUTDOWN_TIMEOUT").replace("s", ""));
            assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(pause + batch + 10);
        }
    }

    @Test
    void scalesEachServiceByTheTopicAndGroupThatItReads() {
        Overlay overlay = Overlay.render("production");
        int partitions = Integer.parseInt(overlay.settings("clean-service").get("DATELINE_PARTITIONS"));

        for (String service : Project.SERVICES) {
            JsonNode scaled = overlay.object("ScaledObject", service);
            JsonNode trigger = scaled.at("/spec/triggers/0/metadata");
            KafkaListener listener = listener(service);
            assertThat(List.of(listener.topics()))
                    .containsExactly(trigger.path("topic").asText());
            assertThat(trigger.path("consumerGroup").asText()).isEqualTo(group(service, listener));
            assertThat(scaled.at("/spec/scaleTargetRef/name").asText()).isEqualTo(service);
            assertThat(scaled.at("/spec/maxReplicaCount").asInt()).isLessThanOrEqualTo(partitions);
        }
    }

    @Test
    void scalesByCpuWhereThereIsNoKeda() {
        Overlay overlay = Overlay.render("local");

        assertThat(Project.SERVICES).allSatisfy(service -> assertThat(overlay.object("HorizontalPodAutoscaler", service)
                        .at("/spec/scaleTargetRef/name")
                        .asText())
                .isEqualTo(service));
    }

    @Test
    void productionKeepsThreeOfEach() {
        Overlay overlay = Overlay.render("production");

        assertThat(overlay.object("KafkaNodePool", "nodes").at("/spec/replicas").asInt())
                .isEqualTo(3);
        assertThat(overlay.object("Elasticsearch", "dateline")
                        .at("/spec/nodeSets/0/count")
                        .asInt())
                .isEqualTo(3);
        assertThat(overlay.settings("clean-service")).containsEntry("DATELINE_REPLICAS", "3");
    }

    @Test
    void rolesAreThoseOfTheComposeFile() {
        assertThat(Project.text("deploy/kubernetes/overlays/production/roles.yml"))
                .isEqualTo(Project.text("deploy/compose/setup/roles.yml"));
    }

    private static KafkaListener listener(String service) {
        String name = "org.dateline." + service.replace("-service", "");
        return new ClassFileImporter()
                .importPackages(name).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(KafkaListener.class))
                        .map(JavaMethod::reflect)
                        .map(method -> method.getAnnotation(KafkaListener.class))
                        .findFirst()
                        .orElseThrow();
    }

    /** The settings name the group, or else the listener's id does. */
    private static String group(String service, KafkaListener listener) {
        return GROUP.matcher(Project.settings(service))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(listener.id());
    }

    /** A rendered overlay. */
    record Overlay(String name, List<JsonNode> objects) {
        static Overlay render(String name) {
            try {
                return new Overlay(name, Kustomize.render(name));
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        JsonNode object(String kind, String name) {
            List<JsonNode> found = objects.stream()
                    .filter(object -> object.path("kind").asText().equals(kind)
                            && object.at("/metadata/name").asText().equals(name))
                    .toList();
            assertThat(found).as("%s %s", kind, name).hasSize(1);
            return found.get(0);
        }

        Stream<JsonNode> pods() {
            return objects.stream().filter(object -> Set.of("Deployment", "StatefulSet")
                    .contains(object.path("kind").asText()));
        }

        /** The ports of a service's container by their names. */
        Map<String, String> ports(String service) {
            return each(object("Deployment", service).at(CONTAINER + "/ports"))
                    .collect(Collectors.toMap(port -> port.path("name").asText(), port -> port.path("containerPort")
                            .asText()));
        }

        /** What a service is told: its ConfigMaps, the later over the earlier. */
        Map<String, String> settings(String service) {
            Map<String, String> settings = new HashMap<>();
            each(object("Deployment", service).at(CONTAINER + "/envFrom"))
                    .map(source ->
                            object("ConfigMap", source.at("/configMapRef/name").asText()))
                    .forEach(map -> map.path("data")
                            .properties()
                            .forEach(entry -> settings.put(
                                    entry.getKey(), entry.getValue().asText())));
            return settings;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
