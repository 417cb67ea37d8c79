package org.dateline.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries of the alert rules and the dashboard in, the names of the metrics that they ask for out. */
final class Queries {
    static final String ALERTS = "deploy/observability/prometheus/alerts.yml";
    static final String DASHBOARD = "deploy/observability/grafana/dashboards/dateline.json";

    private static final Pattern NO_METRIC =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(by|on)\\s*\\([^)]*\\)|\\b[a-z_]+\\s*\\(");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "sum", "count", "max", "min", "avg");

    private Queries() {}

    static Set<String> metrics(String query) {
        return NAME.matcher(NO_METRIC.matcher(query).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(name -> !OPERATORS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> ofAlerts() {
        return all(rules().map(rule -> rule.path("expr").asText()));
    }

    static Set<String> ofDashboard() {
        return all(Project.each(Project.yaml(DASHBOARD).path("panels"))
                .flatMap(panel -> Project.each(panel.path("targets")))
                .map(target -> target.path("expr").asText()));
    }

    static Stream<JsonNode> rules() {
        return Project.each(Project.yaml(ALERTS).path("groups")).flatMap(group -> Project.each(group.path("rules")));
    }

    private static Set<String> all(Stream<String> queries) {
        return queries.flatMap(query -> metrics(query).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
