package org.dateline.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.contract.BodyFormat;
import org.dateline.contract.Entity;
import org.dateline.enrich.entities.EntityJoiner;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.TypedMention;
import org.dateline.enrich.text.TokenizedText;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** Texts and tokens a second, step by step: cutting, the first pass, both passes with confidence, joining. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class TagBenchmark {
    /** A folder of texts. */
    @Param("seeds")
    public String folder = "";

    private final CrfTagger tagger = new CrfTagger(CrfModel.builtIn());
    private List<TokenizedText> texts = List.of();
    private List<List<TypedMention>> mentions = List.of();
    private int next;

    /** What JMH prints beside the texts. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Tokens {
        /** Of the texts gone through. */
        public long tokens;
    }

    @Setup
    public void read() {
        texts = Inputs.of(folder, BodyFormat.TEXT).stream()
                .map(article -> TokenizedText.of(article.body()))
                .toList();
        mentions = texts.stream().map(tagger::tag).toList();
    }

    @Benchmark
    public TokenizedText cut(Tokens count) {
        return TokenizedText.of(text(count).text());
    }

    @Benchmark
    public byte[] firstPass(Tokens count) {
        return tagger.labels(text(count), false);
    }

    @Benchmark
    public List<TypedMention> bothPasses(Tokens count) {
        return tagger.tag(text(count));
    }

    @Benchmark
    public List<Entity> join(Tokens count) {
        TokenizedText text = text(count);
        return new EntityJoiner(text.text()).join(mentions.get(next));
    }

    private TokenizedText text(Tokens count) {
        next = next + 1 < texts.size() ? next + 1 : 0;
        count.tokens += texts.get(next).size();
        return texts.get(next);
    }
}
