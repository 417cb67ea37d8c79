package org.dateline.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.dateline.cli.articles.ArticleFeed;
import org.dateline.cli.pipeline.Addresses;
import org.dateline.cli.terminal.CommandFailure;
import org.dateline.cli.terminal.ProgressBar;
import org.dateline.cli.terminal.Terminal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles and a running pipeline in, how fast they come out at its other end out. */
final class EndToEnd {
    private static final int BATCH = 200;
    private static final double LIGHT_LOAD = 0.25;

    private final Terminal terminal;
    private final Addresses addresses;
    private final ArticleFeed feed;

    EndToEnd(Terminal terminal, Addresses addresses) {
        this.terminal = terminal;
        this.addresses = addresses;
        this.feed = new ArticleFeed(addresses.ingest());
    }

    /** Sends all as fast as they are taken; measures from the first request until the last can be searched for. */
    Rate throughput(List<BenchArticles.Body> articles, long before) {
        ProgressBar bar = new ProgressBar(terminal, "End to end", articles.size());
        List<byte[]> lines = articles.stream().map(EndToEnd::line).toList();
        long bytes = lines.stream().mapToLong(line -> line.length).sum();
        long begin = System.nanoTime();
        for (int i = 0; i < lines.size(); i += BATCH) {
            send(lines.subList(i, Math.min(lines.size(), i + BATCH)));
            bar.show(0, "%,d sent".formatted(i));
        }
        new Arrivals(addresses.elasticsearch()).awaitCount(before + articles.size(), bar);
        bar.end();
        return new Rate(articles.size(), bytes, System.nanoTime() - begin);
    }

    /** Sends them one by one, at a quarter of what the pipeline can do; from acknowledgement until each is found. */
    Percentiles latency(List<BenchArticles.Body> articles, double throughput) {
        Arrivals arrivals = new Arrivals(addresses.elasticsearch());
        long pause = (long) (1e9 / (throughput * LIGHT_LOAD));
        // On a thread of its own: what is looked for on the sender's time is found late.
        return arrivals.awaitAll(CompletableFuture.runAsync(() -> sendOneByOne(articles, pause, arrivals)));
    }

    private void sendOneByOne(List<BenchArticles.Body> articles, long pause, Arrivals arrivals) {
        long next = System.nanoTime();
        for (BenchArticles.Body article : articles) {
            LockSupport.parkNanos(next - System.nanoTime());
            send(List.of(line(article))).forEach(arrivals::expect);
            next += pause;
        }
    }

    private List<String> send(List<byte[]> lines) {
        List<String> ids = new ArrayList<>();
        for (ArticleFeed.Receipt receipt : feed.submit(lines)) {
            if (receipt.id() == null) {
                throw new CommandFailure("An article was refused: " + receipt.detail());
            }
            ids.add(receipt.id());
        }
        return ids;
    }

    static byte[] line(BenchArticles.Body article) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode node = json.createObjectNode().put("url", article.url());
        return json.writeValueAsBytes(node.put(article.format().name().toLowerCase(Locale.ROOT), article.content()));
    }
}
