package org.dateline.cli.articles;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.cli.terminal.CommandFailure;

/** A file, a directory or {@code -} in, what there is to read out; what is gzipped is unpacked. */
public final class InputFiles {
    private static final List<String> KINDS = List.of(".html", ".htm", ".txt", ".json", ".ndjson", ".jsonl");
    private static final int MAGIC = 2;

    private InputFiles() {}

    /** The files to read: the one, or those in the directory that can hold articles, by name. */
    public static List<Path> of(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new CommandFailure("No such file or directory: " + path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> found = files.filter(file -> Files.isRegularFile(file) && KINDS.contains(kind(file)))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CommandFailure("No %s file in %s".formatted(String.join(", ", KINDS), path));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of a file's name in lower case, {@code .gz} aside: {@code .html}; empty if it has none. */
    public static String kind(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }

    /** The bytes of a file, unpacked. */
    public static InputStream open(Path file) throws IOException {
        return unpacked(Files.newInputStream(file));
    }

    /** The bytes of a stream, unpacked if they are gzipped. */
    public static InputStream unpacked(InputStream input) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(new BufferedInputStream(input), MAGIC);
        byte[] start = stream.readNBytes(MAGIC);
        stream.unread(start);
        boolean gzip = start.length == MAGIC && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
        return gzip ? new GZIPInputStream(stream, 65_536) : stream;
    }
}
