package org.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Elasticsearch of any state in; one with the template, the index and the alias that readers use out. Running it
 * again, or in several instances at once, changes nothing.
 *
 * <p>The index bears the version of its mappings: a change that Elasticsearch cannot make in place is a new index, filled
 * from the topic beside the old one, and the alias is moved when it has caught up. An alias that stands elsewhere is
 * therefore left alone.
 */
final class IndexSetup {
    /** What readers search; it hides the articles that were taken down. */
    static final String ALIAS = "articles";

    /** What is written to. */
    static final String INDEX = "articles-v1";

    private static final Logger log = LoggerFactory.getLogger(IndexSetup.class);

    private final ElasticsearchClient client;
    private final JsonMapper json;
    private final int shards;

    IndexSetup(ElasticsearchClient client, JsonMapper json, int shards) {
        this.client = client;
        this.json = json;
        this.shards = shards;
    }

    /**
     * Makes what is missing.
     *
     * @throws IOException if Elasticsearch is away
     * @throws ElasticsearchException if it says no
     */
    void run() throws IOException {
        boolean english = hasAnalyzer("english");
        JsonNode template = template(english ? "english" : "standard");
        client.indices().putIndexTemplate(put -> put.name(ALIAS).withJson(new StringReader(template.toString())));
        if (create()) {
            log.atInfo().addKeyValue("index", INDEX).log("Index created");
        } else {
            String mappings = template.at("/template/mappings").toString();
            client.indices().putMapping(put -> put.index(INDEX).withJson(new StringReader(mappings)));
        }
        addAlias();
        if (!english) {
            log.warn("Elasticsearch has no english analyzer; new indices use standard, which knows no word stems");
        }
    }

    private boolean hasAnalyzer(String name) throws IOException {
        try {
            client.indices().analyze(analyze -> analyze.analyzer(name).text(name));
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == 400) {
                return false;
            }
            throw e;
        }
    }

    private JsonNode template(String analyzer) throws IOException {
        try (InputStream file = IndexSetup.class.getResourceAsStream("articles-template.json")) {
            JsonNode template = json.readTree(file);
            ObjectNode settings = (ObjectNode) template.at("/template/settings");
            settings.put("number_of_shards", shards);
            ((ObjectNode) settings.at("/analysis/analyzer/prose")).put("type", analyzer);
            return template;
        }
    }

    private boolean create() throws IOException {
        if (client.indices().exists(index -> index.index(INDEX)).value()) {
            return false;
        }
        try {
            client.indices().create(index -> index.index(INDEX));
            return true;
        } catch (ElasticsearchException e) {
            if ("resource_already_exists_exception".equals(e.error().type())) {
                return false;
            }
            throw e;
        }
    }

    private void addAlias() throws IOException {
        if (!client.indices().existsAlias(alias -> alias.name(ALIAS)).value()) {
            client.indices()
                    .updateAliases(update -> update.actions(action -> action.add(add -> add.index(INDEX)
                            .alias(ALIAS)
                            .filter(hidden -> hidden.bool(not -> not.mustNot(query ->
                                    query.term(term -> term.field("withdrawn").value(true))))))));
        }
    }
}
