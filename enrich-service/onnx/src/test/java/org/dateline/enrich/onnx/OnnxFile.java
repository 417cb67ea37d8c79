package org.dateline.enrich.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes models in the format of ONNX (onnx.proto3, fields by their numbers), as far as the tests need it: a graph's
 * parts in, the file's bytes out.
 */
final class OnnxFile {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final Message graph = new Message().text(2, "test");

    /** An operator with its inputs, output and, if it has one, an attribute {@code axis}. */
    OnnxFile node(String operator, List<String> inputs, String output, int... axis) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(4, operator);
        for (int value : axis) {
            node.message(5, new Message().text(1, "axis").number(3, value).number(20, 2));
        }
        graph.message(1, node);
        return this;
    }

    /** A table of numbers. */
    OnnxFile floats(String name, int rows, int columns, float[] values) {
        ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        graph.message(
                5,
                new Message()
                        .number(1, rows)
                        .number(1, columns)
                        .number(2, FLOAT)
                        .text(8, name)
                        .bytes(9, raw.array()));
        return this;
    }

    /** A whole number. */
    OnnxFile number(String name, long value) {
        byte[] raw = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        graph.message(5, new Message().number(2, INT64).text(8, name).bytes(9, raw));
        return this;
    }

    /** An input of whole numbers, for each row and piece one. */
    OnnxFile input(String name) {
        graph.message(
                11,
                value(name, INT64, new Message().message(1, dimension("rows")).message(1, dimension("pieces"))));
        return this;
    }

    /** An output of so many numbers for each row and piece. */
    OnnxFile output(String name, int columns) {
        Message shape = new Message()
                .message(1, dimension("rows"))
                .message(1, dimension("pieces"))
                .message(1, new Message().number(1, columns));
        graph.message(12, value(name, FLOAT, shape));
        return this;
    }

    private static Message dimension(String name) {
        return new Message().text(2, name);
    }

    private static Message value(String name, int type, Message shape) {
        Message tensor = new Message().number(1, type).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    byte[] bytes() {
        return new Message()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Message().number(2, 17))
                .bytes();
    }

    /** A message of protocol buffers. */
    private static final class Message {
        private static final int NUMBER = 0;
        private static final int LENGTH = 2;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3 | NUMBER);
            varint(value);
            return this;
        }

        Message bytes(int field, byte[] value) {
            varint((long) field << 3 | LENGTH);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.bytes());
        }

        private void varint(long value) {
            long rest = value;
            while (rest > 127) {
                out.write((int) (rest & 127 | 128));
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
