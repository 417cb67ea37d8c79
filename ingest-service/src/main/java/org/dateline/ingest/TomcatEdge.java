package org.dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Tomcat refuses before any of our code sees it, an address with {@code %zz} in it for example, in; problem+json (RFC
 * 9457) out, where Tomcat would answer with a page.
 */
final class TomcatEdge extends ErrorReportValve {
    private static final Logger log = LoggerFactory.getLogger(TomcatEdge.class);
    private static final String UNREADABLE =
            "Expected a request that keeps to HTTP, got one that the server could not read: look at its address and its headers";
    private static final String OUR_FAULT =
            "Expected an answer, got a failure of the server, whose log has the cause: send the request again later";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] problem = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}
                """.formatted(
                        status < 500 ? "Refused" : "Failed", status, status < 500 ? UNREADABLE : OUR_FAULT)
                .strip()
                .getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType("application/problem+json");
            response.setContentLength(problem.length);
            response.getOutputStream().write(problem);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            log.atDebug().setCause(e).log("The caller is gone");
        }
    }
}
