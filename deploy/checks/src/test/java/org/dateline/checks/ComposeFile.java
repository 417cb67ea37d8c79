package org.dateline.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The compose file in, what it names out. */
final class ComposeFile {
    static final String PATH = "deploy/compose/docker-compose.yml";

    private ComposeFile() {}

    static JsonNode services() {
        return Project.yaml(PATH).path("services");
    }

    /** The port of a service's health and metrics. */
    static int managementPort(String service) {
        return services()
                .at("/" + service + "/environment/DATELINE_MANAGEMENT_PORT")
                .asInt(Project.port(service));
    }

    /** The images that run where no variable says otherwise, those of this project without their tag. */
    static Set<String> images() {
        Set<String> images = new TreeSet<>();
        services().forEach(service -> images.add(byDefault(service.path("image").asText())));
        return images;
    }

    private static String byDefault(String image) {
        String plain = image.replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1");
        return plain.startsWith("dateline/") ? plain.replaceFirst(":.*", "") : plain;
    }
}
