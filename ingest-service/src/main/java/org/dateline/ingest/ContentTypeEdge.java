package org.dateline.ingest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request with a page or text in, the same without the charset in its {@code Content-Type} out, which is kept aside. Feeders
 * pass on what servers say, {@code charset=utf8mb4} for example; Spring would refuse each label that Java does not know.
 */
final class ContentTypeEdge extends OncePerRequestFilter {
    private static final String LABEL = ContentTypeEdge.class.getName() + ".label";
    private static final Pattern TEXT =
            Pattern.compile("(?i)\\s*(text/(?:html|plain))\\s*;(?:.*;)?\\s*charset\\s*=\\s*(\"[^\"]*\"|[^;]*).*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        Matcher text = TEXT.matcher(type == null ? "" : type);
        if (text.matches()) {
            request.setAttribute(LABEL, text.group(2));
            chain.doFilter(new Unlabelled(request, text.group(1)), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What the request's {@code Content-Type} calls the charset of its page or text, if it does. */
    static @Nullable String charset(HttpServletRequest request) {
        return (String) request.getAttribute(LABEL);
    }

    /** The request with a {@code Content-Type} of a type alone. */
    private static final class Unlabelled extends HttpServletRequestWrapper {
        private final String type;

        Unlabelled(HttpServletRequest request, String type) {
            super(request);
            this.type = type;
        }

        @Override
        public String getContentType() {
            return type;
        }
    }
}
