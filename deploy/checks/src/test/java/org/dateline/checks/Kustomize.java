package org.dateline.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder under deploy/kubernetes in, the objects that {@code kubectl kustomize} makes of it out. */
final class Kustomize {
    static final List<String> OVERLAYS = List.of("local", "production");

    private Kustomize() {}

    /** Whether kubectl is there to render with; without it the tests of what it renders are skipped. */
    static void assumeKubectl() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl"))),
                "Skipped: there is no kubectl, so nothing renders the overlays");
    }

    static List<JsonNode> render(String overlay) throws IOException, InterruptedException {
        assumeKubectl();
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", "deploy/kubernetes/overlays/" + overlay)
                .directory(Project.path("").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor()).as("exit code of kubectl").isZero();
        return Project.documents(rendered);
    }
}
