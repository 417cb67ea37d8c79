package org.dateline.enrich.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model of {@code model.onnx}, run by ONNX Runtime: rows of pieces in, for each piece a score for each label out.
 * Thread-safe.
 */
final class Network implements AutoCloseable {
    private static final String PIECES = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String KINDS = "token_type_ids";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String output;
    private final int labels;
    private final int padding;

    private Network(OrtEnvironment environment, OrtSession session, String output, int labels, int padding) {
        this.environment = environment;
        this.session = session;
        this.output = output;
        this.labels = labels;
        this.padding = padding;
    }

    /**
     * Reads the model.
     *
     * @param threads for one row of pieces; 0 for as many as the machine has cores
     * @throws IllegalArgumentException if the file is no such model
     */
    static Network open(Path file, int labels, int padding, int threads) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (SessionOptions options = new SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(threads);
            OrtSession session = environment.createSession(file.toString(), options);
            try {
                checkInputs(file, session.getInputInfo());
                String output = output(file, session.getOutputInfo(), labels);
                return new Network(environment, session, output, labels, padding);
            } catch (IllegalArgumentException e) {
                session.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new IllegalArgumentException(
                    "%s: expected a model that ONNX Runtime can read, got: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void checkInputs(Path file, Map<String, NodeInfo> inputs) {
        boolean known = Set.of(PIECES, MASK, KINDS).containsAll(inputs.keySet());
        if (!known || !inputs.containsKey(PIECES)) {
            throw new IllegalArgumentException("%s: expected the inputs %s and, if need be, %s and %s, got: %s"
                    .formatted(file, PIECES, MASK, KINDS, inputs.keySet()));
        }
    }

    private static String output(Path file, Map<String, NodeInfo> outputs, int labels) {
        for (Map.Entry<String, NodeInfo> output : outputs.entrySet()) {
            if (output.getValue().getInfo() instanceof TensorInfo info && scores(info.getShape(), labels)) {
                return output.getKey();
            }
        }
        throw new IllegalArgumentException(
                "%s: expected an output of the shape [rows, pieces, %d], for config.json has %d labels, got: %s"
                        .formatted(file, labels, labels, outputs.values()));
    }

    private static boolean scores(long[] shape, int labels) {
        return shape.length == 3 && (shape[2] == labels || shape[2] < 0);
    }

    /**
     * Runs the model on rows of pieces, which may differ in length.
     *
     * @return the scores of row r, piece p and label l at {@code (r * longest + p) * labels + l}, where longest is the
     *     length of the longest row
     * @throws IllegalStateException if the model cannot be run on them
     */
    FloatBuffer scores(List<long[]> rows) {
        int longest = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        Map<String, OnnxTensorLike> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, input(name, rows, longest));
            }
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                return scores(result.get(0), rows.size(), longest);
            }
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "Expected a model that takes %d rows of up to %d pieces, got: %s"
                            .formatted(rows.size(), longest, e.getMessage()),
                    e);
        } finally {
            inputs.values().forEach(OnnxTensorLike::close);
        }
    }

    private FloatBuffer scores(OnnxValue value, int rows, int longest) {
        FloatBuffer scores = ((OnnxTensor) value).getFloatBuffer();
        if (scores == null || scores.remaining() != rows * longest * labels) {
            throw new IllegalStateException("Expected scores of %d rows, %d pieces and %d labels, got: %s"
                    .formatted(rows, longest, labels, value.getInfo()));
        }
        return scores;
    }

    private OnnxTensor input(String name, List<long[]> rows, int longest) throws OrtException {
        long[] values = new long[rows.size() * longest];
        for (int r = 0; r < rows.size(); r++) {
            long[] row = rows.get(r);
            for (int i = 0; i < longest; i++) {
                values[r * longest + i] = value(name, row, i);
            }
        }
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {rows.size(), longest});
    }

    private long value(String name, long[] row, int i) {
        boolean there = i < row.length;
        return switch (name) {
            case PIECES -> there ? row[i] : padding;
            case MASK -> there ? 1 : 0;
            default -> 0;
        };
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("Expected ONNX Runtime to end its session", e);
        }
    }
}
