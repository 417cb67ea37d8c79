package org.dateline.ingest.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.dateline.stage.WatchedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A request to {@code /articles} in; through to its controller, or a denial (RFC 6750, RFC 6585) out. Without a key file
 * every request passes. The path is matched as for the controllers, so that no other spelling of it gets around this.
 */
public final class AccessEdge implements HandlerInterceptor, WebMvcConfigurer {
    private static final String KEY = AccessEdge.class.getName() + ".key";
    private static final String BEARER = "Bearer ";

    private final @Nullable WatchedFile<FeederKeys> file;
    private final FeederLimits limits;
    private final AccessMetrics metrics;

    AccessEdge(@Nullable WatchedFile<FeederKeys> file, FeederLimits limits, AccessMetrics metrics) {
        this.file = file;
        this.limits = limits;
        this.metrics = metrics;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/articles/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // An answer that came later passes here again, with its request's key known.
        if (file == null || request.getAttribute(KEY) != null) {
            return true;
        }
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (given == null || !given.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw refuse(Denial.noKey(), "");
        }
        FeederKey key = file.value().find(given.substring(BEARER.length()).strip());
        if (key == null) {
            throw refuse(Denial.unknownKey(), "");
        }
        FeederRole needed = request.getMethod().equals("POST") ? FeederRole.FEEDER : FeederRole.ADMIN;
        if (!key.role().suffices(needed)) {
            throw refuse(Denial.role(needed, key.role()), key.feeder());
        }
        request.setAttribute(KEY, key);
        return true;
    }

    /**
     * Admits the one article of a request.
     *
     * @throws ErrorResponseException if its feeder is too fast
     */
    public void requireAdmission(HttpServletRequest request) {
        Denial denial = admit(request);
        if (denial != null) {
            throw problem(denial);
        }
    }

    /** Admits one of the articles of a request, for which its key must still hold; null where it is admitted. */
    public @Nullable Denial admit(HttpServletRequest request) {
        if (file == null) {
            return null;
        }
        FeederKey shown = (FeederKey) Objects.requireNonNull(request.getAttribute(KEY), "key");
        Denial denial = denial(file.value().current(shown));
        if (denial != null) {
            metrics.denied(denial, shown.feeder());
        }
        return denial;
    }

    private @Nullable Denial denial(@Nullable FeederKey key) {
        if (key == null) {
            return Denial.unknownKey();
        }
        Duration wait = limits.wait(key);
        return key.rate() == null || wait.isZero() ? null : Denial.tooFast(key.rate(), wait);
    }

    private ErrorResponseException refuse(Denial denial, String feeder) {
        metrics.denied(denial, feeder);
        return problem(denial);
    }

    private static ErrorResponseException problem(Denial denial) {
        HttpStatusCode status = HttpStatusCode.valueOf(denial.status());
        ErrorResponseException problem =
                new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, denial.detail()), null);
        problem.getHeaders().set(denial.header(), denial.value());
        return problem;
    }
}
