package org.dateline.cli.topics;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stands above {@code topics plan} and {@code topics apply}. */
@Command(
        name = "topics",
        description = {
            "Compares the topics of a broker with those of the pipeline, and makes them so. What they should be stands in",
            "topics.yaml; DATELINE_PARTITIONS, DATELINE_REPLICAS, DATELINE_RETENTION, DATELINE_DEAD_LETTER_RETENTION and",
            "DATELINE_MAX_MESSAGE set it otherwise, here as in the services."
        })
public final class TopicsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Expected plan or apply");
    }
}
