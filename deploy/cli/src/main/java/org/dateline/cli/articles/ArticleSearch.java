package org.dateline.cli.articles;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dateline.cli.terminal.CommandFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Words and ids in, the documents of articles out: asks Elasticsearch through the alias {@code articles}. */
public final class ArticleSearch {
    private static final int MOST_IDS = 1_000;

    private final Http http;
    private final URI elasticsearch;

    public ArticleSearch(URI elasticsearch) {
        this.http = new Http(JsonMapper.shared(), Credentials.ofElasticsearch(System.getenv()));
        this.elasticsearch = elasticsearch;
    }

    /**
     * What to look for; each part that is there must hold.
     *
     * @param words in title, standfirst or text; empty for all articles
     * @param person named in the text, in any of its forms' words, if asked
     * @param place likewise
     * @param country of a place that is named in the text, ISO 3166-1 alpha-2, if asked
     * @param organization named in the text, likewise
     * @param watched the id of a name of the watchlist, if asked
     * @param since published then or later, ISO 8601, if asked
     * @param most so many documents at most
     */
    public record Question(
            String words,
            @Nullable String person,
            @Nullable String place,
            @Nullable String country,
            @Nullable String organization,
            @Nullable String watched,
            @Nullable String since,
            int most) {}

    /**
     * What was found.
     *
     * @param total of all that match
     * @param hits the best of them: {@code _source}, and {@code highlight} where words were asked for
     */
    public record Found(long total, List<JsonNode> hits) {}

    /** The articles that match best. */
    public Found find(Question question) {
        ObjectNode request = http.json().createObjectNode();
        request.put("size", question.most()).put("track_total_hits", true);
        ObjectNode bool = request.putObject("query").putObject("bool");
        ArrayNode must = bool.putArray("must");
        if (!question.words().isBlank()) {
            ObjectNode match = must.addObject().putObject("multi_match");
            match.put("query", question.words()).put("operator", "and").put("type", "cross_fields");
            match.putArray("fields").add("title^3").add("deck^2").add("text");
            ObjectNode highlight = request.putObject("highlight");
            highlight.putArray("pre_tags").add("\u0001");
            highlight.putArray("post_tags").add("\u0002");
            highlight
                    .putObject("fields")
                    .putObject("text")
                    .put("number_of_fragments", 1)
                    .put("fragment_size", 160);
        }
        ArrayNode filter = bool.putArray("filter");
        named(filter, "people", question.person());
        named(filter, "places", question.place());
        named(filter, "organizations", question.organization());
        is(filter, "countries", question.country());
        is(filter, "watchlist.ids", question.watched());
        if (question.since() != null) {
            filter.addObject().putObject("range").putObject("published").put("gte", question.since());
        }
        return search(request);
    }

    private static void is(ArrayNode filter, String field, @Nullable String value) {
        if (value != null) {
            filter.addObject().putObject("term").put(field, value);
        }
    }

    private static void named(ArrayNode filter, String field, @Nullable String name) {
        if (name != null) {
            filter.addObject()
                    .putObject("match")
                    .putObject(field + ".words")
                    .put("query", name)
                    .put("operator", "and");
        }
    }

    /** The documents of these articles, as far as they can be found. */
    public List<JsonNode> byIds(Collection<String> ids) {
        ObjectNode request = http.json().createObjectNode();
        request.put("size", Math.min(ids.size(), MOST_IDS));
        ArrayNode values = request.putObject("query").putObject("ids").putArray("values");
        ids.forEach(values::add);
        return search(request).hits();
    }

    /** How many articles can be found. */
    public long count() {
        Http.Answer answer = http.get(elasticsearch.resolve("/articles/_count"));
        return answer.isGood() ? answer.body().path("count").asLong() : 0;
    }

    private Found search(ObjectNode request) {
        Http.Answer answer = http.post(elasticsearch.resolve("/articles/_search"), request);
        if (answer.status() == 404) {
            return new Found(0, List.of());
        }
        if (!answer.isGood()) {
            throw new CommandFailure("Elasticsearch answered %d: %s"
                    .formatted(
                            answer.status(),
                            answer.body()
                                    .at("/error/root_cause/0/reason")
                                    .asString(answer.body().toString())));
        }
        JsonNode hits = answer.body().path("hits");
        return new Found(
                hits.at("/total/value").asLong(),
                StreamSupport.stream(hits.path("hits").spliterator(), false).toList());
    }
}
