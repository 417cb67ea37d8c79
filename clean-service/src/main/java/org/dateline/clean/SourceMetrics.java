package org.dateline.clean;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.dateline.clean.CleanOutcome.Cleaned;
import org.dateline.contract.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What came of each article in; for each source out: when its last article came and how often one comes (silence), how
 * long its texts have been lately and usually, and how many were rejected lately (drift: a site was rebuilt). Knows the
 * {@value #MOST_SOURCES} sources heard of last; the others' metrics end. Safe for threads.
 */
final class SourceMetrics {
    private static final int MOST_SOURCES = 500;

    private final MeterRegistry meters;
    private final Map<String, Source> sources = new LinkedHashMap<>(16, 0.75f, true);

    SourceMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** An article was cleaned or rejected. One that names no source is nobody's. */
    synchronized void count(Origin origin, CleanOutcome outcome) {
        if (origin.source() == null) {
            return;
        }
        Source source = sources.get(origin.source());
        if (source == null) {
            source = new Source();
            sources.put(origin.source(), source);
            register(origin.source(), source);
            forgetTheMostSilent();
        }
        source.count(origin.received(), outcome);
    }

    private void forgetTheMostSilent() {
        if (sources.size() > MOST_SOURCES) {
            var oldest = sources.entrySet().iterator();
            oldest.next().getValue().meters.forEach(meters::remove);
            oldest.remove();
        }
    }

    private void register(String name, Source source) {
        gauge(
                source,
                name,
                "source.articles",
                null,
                "Articles since the start or since it was heard of",
                s -> s.articles);
        gauge(source, name, "source.last.article", "seconds", "When its last article came, Unix time", s -> s.last);
        gauge(
                source,
                name,
                "source.interval",
                "seconds",
                "How long until its next article comes, in the mean",
                s -> s.interval);
        gauge(source, name, "source.text.recent", "characters", "Length of its texts, mean of about 10", s -> s.recent);
        gauge(source, name, "source.text.usual", "characters", "Length of its texts, mean of about 500", s -> s.usual);
        gauge(
                source,
                name,
                "source.rejected",
                "ratio",
                "Share of about 10 articles that were rejected",
                s -> s.rejected);
    }

    private void gauge(
            Source source,
            String name,
            String metric,
            @Nullable String unit,
            String description,
            ToDoubleFunction<Source> value) {
        source.meters.add(Gauge.builder(metric, source, value)
                .description(description)
                .baseUnit(unit)
                .tag("source", name)
                .register(meters));
    }

    /** Moving means: of all articles while there are few, then each new one counts for a fixed share. */
    private static final class Source {
        private static final double FEW = 0.1;
        private static final double MANY = 0.002;

        private final List<Meter> meters = new ArrayList<>();
        private volatile long articles;
        private volatile double last;
        private volatile double interval;
        private volatile double recent;
        private volatile double usual;
        private volatile double rejected;

        private void count(Instant received, CleanOutcome outcome) {
            articles++;
            double now = received.toEpochMilli() / 1e3;
            if (articles > 1) {
                interval = mean(interval, Math.max(0, now - last), articles - 1, FEW);
            }
            last = Math.max(last, now);
            rejected = mean(rejected, outcome instanceof Cleaned ? 0 : 1, articles, FEW);
            if (outcome instanceof Cleaned cleaned) {
                int length = cleaned.article().text().length();
                recent = mean(recent, length, articles, FEW);
                usual = mean(usual, length, articles, MANY);
            }
        }

        private static double mean(double before, double value, long count, double least) {
            return before + (value - before) * Math.max(1.0 / count, least);
        }
    }
}
