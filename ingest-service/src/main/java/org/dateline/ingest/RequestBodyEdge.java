package org.dateline.ingest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.StreamUtils;
import org.springframework.web.ErrorResponseException;

/** A request in, its body unpacked and within the limit out. */
final class RequestBodyEdge {
    private static final long MOST_READ_OVER = 256 << 20;

    private final int limit;

    RequestBodyEdge(int limit) {
        this.limit = limit;
    }

    /** The whole body; null if it is larger than the limit. */
    byte @Nullable [] read(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getContentLengthLong() > limit ? null : readUpToLimit(request);
        if (bytes == null) {
            readOver(request);
        }
        return bytes;
    }

    private byte @Nullable [] readUpToLimit(HttpServletRequest request) throws IOException {
        try (InputStream body = open(request)) {
            byte[] bytes = body.readNBytes(limit + 1);
            return bytes.length > limit ? null : bytes;
        } catch (ZipException | EOFException e) {
            throw broken(request, e);
        }
    }

    /**
     * Reads what is left of a body that is refused: were the connection closed while its sender still writes, the sender
     * would see a broken connection and not the answer.
     */
    static void readOver(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] buffer = new byte[1 << 16];
        long left = MOST_READ_OVER;
        for (int count = 0; count >= 0 && left > 0; left -= count) {
            count = body.read(buffer);
        }
    }

    /** The body to be read as it comes; closing it leaves the request open. */
    InputStream open(HttpServletRequest request) throws IOException {
        String header = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        String encoding = header == null ? "identity" : header.strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> StreamUtils.nonClosing(request.getInputStream());
            case "gzip", "x-gzip" -> unpack(request);
            default ->
                throw problem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Expected Content-Encoding gzip or none, got: " + header);
        };
    }

    private static InputStream unpack(HttpServletRequest request) throws IOException {
        try {
            return new GZIPInputStream(StreamUtils.nonClosing(request.getInputStream()), 1 << 16);
        } catch (ZipException | EOFException e) {
            throw broken(request, e);
        }
    }

    String tooLarge() {
        return "Expected at most %,d bytes, unpacked, got more; the limit is dateline.ingest.max-article"
                .formatted(limit);
    }

    static String brokenDetail(IOException e) {
        return "Expected a body in gzip, as Content-Encoding says, got: " + e.getMessage();
    }

    private static ErrorResponseException broken(HttpServletRequest request, IOException e) throws IOException {
        readOver(request);
        return problem(HttpStatus.BAD_REQUEST, brokenDetail(e));
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
