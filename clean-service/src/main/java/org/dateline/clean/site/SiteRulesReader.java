package org.dateline.clean.site;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML in, the rules in it out: hosts, below each the parts of an article, and of each one CSS selector or a list.
 *
 * <pre>{@code
 * news.example:
 *   body: [ div.story, p.lead ]
 *   remove: .signup
 *   title: h1.headline
 *   date: time.published
 *   author: .byline a
 * }</pre>
 */
public final class SiteRulesReader {
    private static final Set<String> PARTS = Set.of("body", "remove", "title", "date", "author");

    private final List<String> errors = new ArrayList<>();

    private SiteRulesReader() {}

    /**
     * Reads all rules.
     *
     * @param name of the file, for people
     * @throws IllegalArgumentException if anything is wrong; a line for each error, which names the file's line
     */
    public static SiteRules read(Reader yaml, String name) {
        SiteRulesReader reader = new SiteRulesReader();
        Map<String, SiteRule> rules = new HashMap<>();
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(yaml);
            if (root instanceof MappingNode sites) {
                sites.getValue().forEach(site -> reader.site(site, rules));
            } else if (root != null) {
                reader.error(root, "expected hosts with their rules");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            reader.errors.add("line " + line + ": expected YAML, got: " + e.getProblem());
        }
        if (!reader.errors.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "\n",
                    reader.errors.stream().map(error -> name + ", " + error).toList()));
        }
        return new SiteRules(rules);
    }

    private void site(NodeTuple site, Map<String, SiteRule> rules) {
        String host = text(site.getKeyNode()).toLowerCase(Locale.ROOT);
        if (!host.matches("[\\p{L}\\p{N}.-]+")) {
            error(site.getKeyNode(), "expected a host such as news.example, got: " + host);
        } else if (site.getValueNode() instanceof MappingNode parts) {
            SiteRule rule = rule(parts);
            if (rules.put(host, rule) != null) {
                error(site.getKeyNode(), host + ": expected one rule, got another");
            }
        } else {
            error(site.getValueNode(), host + ": expected body, remove, title, date or author below it");
        }
    }

    private SiteRule rule(MappingNode parts) {
        Map<String, List<Evaluator>> selectors = new HashMap<>();
        for (NodeTuple part : parts.getValue()) {
            String name = text(part.getKeyNode());
            if (PARTS.contains(name)) {
                selectors.put(name, selectors(part.getValueNode()));
            } else {
                error(part.getKeyNode(), "expected body, remove, title, date or author, got: " + name);
            }
        }
        return new SiteRule(
                selectors.getOrDefault("body", List.of()),
                selectors.getOrDefault("remove", List.of()),
                selectors.getOrDefault("title", List.of()),
                selectors.getOrDefault("date", List.of()),
                selectors.getOrDefault("author", List.of()));
    }

    private List<Evaluator> selectors(Node node) {
        List<Evaluator> selectors = new ArrayList<>();
        for (Node each : node instanceof SequenceNode list ? list.getValue() : List.of(node)) {
            try {
                selectors.add(QueryParser.parse(text(each)));
            } catch (SelectorParseException | IllegalArgumentException e) {
                error(each, "expected a CSS selector, got: " + text(each) + " (" + e.getMessage() + ")");
            }
        }
        return selectors;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private void error(Node where, String what) {
        errors.add("line " + (where.getStartMark().getLine() + 1) + ": " + what);
    }
}
