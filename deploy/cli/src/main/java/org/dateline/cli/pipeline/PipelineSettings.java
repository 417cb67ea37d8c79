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
        return new PipelineSettings(home, home.resolve(".dateline"), KAFKA, ELASTICSEARCH, FIRST_SERVICE, QUICK_START);
    }

    /** On free ports, with data in this directory. */
    public static PipelineSettings onFreePorts(Path home, Path directory) {
        return new PipelineSettings(home, directory, Ports.free(), Ports.free(), 0, QUICK_START);
    }

    /** The same for work that lasts: the processes start slower and run faster. */
    public PipelineSettings forLongWork() {
        return new PipelineSettings(home, directory, kafkaPort, elasticsearchPort, servicePort, List.of());
    }

    /** Where this service listens. */
    int port(Service service) {
        return servicePort == 0 ? Ports.free() : servicePort + service.ordinal();
    }
}
