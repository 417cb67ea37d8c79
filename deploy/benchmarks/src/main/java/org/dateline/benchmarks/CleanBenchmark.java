package org.dateline.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.clean.ArticleCleaner;
import org.dateline.clean.CleanOutcome;
import org.dateline.clean.site.SiteRules;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.RawArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages a second: Jsoup's parse alone, and the whole cleaner, which parses each page once as well. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class CleanBenchmark {
    /** A folder of pages. */
    @Param("pages")
    public String folder = "";

    private final ArticleCleaner cleaner = new ArticleCleaner();
    private List<RawArticle> pages = List.of();
    private int next;

    @Setup
    public void read() {
        pages = Inputs.of(folder, BodyFormat.HTML);
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(page().body());
    }

    @Benchmark
    public CleanOutcome clean() {
        return cleaner.clean(page(), SiteRules.NONE);
    }

    private RawArticle page() {
        next = next + 1 < pages.size() ? next + 1 : 0;
        return pages.get(next);
    }
}
