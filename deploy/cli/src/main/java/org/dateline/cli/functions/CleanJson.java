package org.dateline.cli.functions;

import java.util.List;
import org.dateline.clean.CleanOutcome;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.PublicationDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A clean article in, flat JSON for people and scripts out. */
final class CleanJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CleanJson() {}

    static ObjectNode of(CleanArticle article) {
        PublicationDate published = article.published();
        ObjectNode node = JSON.createObjectNode();
        node.put("title", article.title());
        node.put("deck", article.deck());
        node.set("authors", strings(article.authors()));
        node.put("agency", article.agency());
        node.set("dateline", JSON.valueToTree(article.dateline()));
        node.put("published", published == null ? null : published.value());
        node.put("publishedEvidence", published == null ? null : published.evidence());
        node.put("publishedConfidence", published == null ? null : (Double) published.confidence());
        node.put("language", article.language());
        node.put("section", article.section());
        node.put("canonicalUrl", article.canonicalUrl());
        node.put("image", article.image());
        node.set("captions", strings(article.captions()));
        node.set("text", strings(article.paragraphs()));
        node.set("removed", JSON.valueToTree(article.removed()));
        return node;
    }

    static ObjectNode of(CleanOutcome.Rejected rejected) {
        return JSON.createObjectNode().put("rejected", rejected.reason()).put("detail", rejected.detail());
    }

    private static JsonNode strings(List<String> values) {
        return JSON.valueToTree(values);
    }
}
