package org.dateline.cli.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.dateline.local.Ports;

/**
 * How the local pipeline is run.
 *
 * @param home the directory of the project, with the services' built jars in it
 * @param directory where data and logs are kept; made if missing
 * @param kafkaPort where the broker listens
 * @param elasticsearchPort where Elasticsearch listens
 * @param servicePort where the first service listens; the others behind it, in their order
 * @param jvmOptions of every process besides the size of its memory
 */
public record PipelineSettings(
        Path home, Path directory, int kafkaPort, int elasticsearchPort, int servicePort, List<String> jvmOptions) {
    /**
     * Methods come to C2 five times later than by default. Seven JVMs on two cores spend half of their first minutes on
     * C2 otherwise: the first 6,000 articles of {@code bench} came out at 90 a second with this, at 53 by default and at
     * 75 with C1 alone, the next at 148, 88 and 85 (one run each).
     */
    private static final List<String> LATE_C2 = List.of(
            "-XX:Tier4InvocationThreshold=25000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=75000",
            "-XX:Tier4BackEdgeThreshold=200000");

    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");
    private static final int KAFKA = 9092;
    private static final int ELASTICSEARCH = 9200;
    private static final int FIRST_SERVICE = 8081;

    public PipelineSettings {
        home = home.toAbsolutePath().normalize();
        directory = directory.toAbsolutePath().normalize();
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** On the usual ports, with data in {@code .dateline} of the project. */
    public static PipelineSettings of(Path home) {
        return new PipelineSettings(home, home.resolve(".dateline"), KAFKA, ELASTICSEARCH, FIRST_SERVICE, LATE_C2);
    }

    /** On free ports, with data in this directory. */
    public static PipelineSettings onFreePorts(Path home, Path directory) {
        return new PipelineSettings(home, directory, Ports.free(), Ports.free(), 0, LATE_C2);
    }

    /** The same for work that ends soon: the processes start in two thirds of the time and stay slower. */
    public PipelineSettings forShortWork() {
        return new PipelineSettings(home, directory, kafkaPort, elasticsearchPort, servicePort, QUICK_START);
    }

    /** Where this service listens. */
    int port(Service service) {
        return servicePort == 0 ? Ports.free() : servicePort + service.ordinal();
    }
}
