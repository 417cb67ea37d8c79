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
import org.springframework.web.ErrorResponseException;

/** A request in, its body unpacked and within the limit out. */
final class RequestBodyEdge {
    private final int limit;

    RequestBodyEdge(int limit) {
        this.limit = limit;
    }

    /** The whole body; null if it is larger than the limit. */
    byte @Nullable [] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > limit) {
            return null;
        }
        try (InputStream body = open(request)) {
            byte[] bytes = body.readNBytes(limit + 1);
            return bytes.length > limit ? null : bytes;
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }

    /** The body to be read as it comes. */
    InputStream open(HttpServletRequest request) throws IOException {
        String header = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        String encoding = header == null ? "identity" : header.strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> request.getInputStream();
            case "gzip", "x-gzip" -> unpack(request.getInputStream());
            default ->
                throw problem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Expected Content-Encoding gzip or none, got: " + header);
        };
    }

    private static InputStream unpack(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, 1 << 16);
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }

    String tooLarge() {
        return "Expected at most %,d bytes, unpacked, got more; the limit is dateline.ingest.max-article"
                .formatted(limit);
    }

    static String brokenDetail(IOException e) {
        return "Expected a body in gzip, as Content-Encoding says, got: " + e.getMessage();
    }

    private static ErrorResponseException broken(IOException e) {
        return problem(HttpStatus.BAD_REQUEST, brokenDetail(e));
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
