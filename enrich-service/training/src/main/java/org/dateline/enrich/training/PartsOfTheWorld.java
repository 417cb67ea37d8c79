package org.dateline.enrich.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Labelled texts in; out, for each part of the world, the texts whose states, peoples and towns are mostly of that part. */
final class PartsOfTheWorld {
    private static final String ELSEWHERE = "no part for sure";

    private final Map<String, String> partOf = new HashMap<>();
    private final Map<String, List<TrainingText>> texts = new LinkedHashMap<>();

    PartsOfTheWorld(List<TrainingText> labelled) {
        for (String line : Lists.lines("parts-of-the-world")) {
            String part = line.substring(0, line.indexOf(':'));
            texts.put(part, new ArrayList<>());
            for (String name : line.substring(part.length() + 1).split(",")) {
                partOf.put(name.strip(), part);
            }
        }
        texts.put(ELSEWHERE, new ArrayList<>());
        labelled.forEach(text ->
                texts.computeIfAbsent(part(text), key -> new ArrayList<>()).add(text));
    }

    Map<String, List<TrainingText>> texts() {
        return texts;
    }

    /** The part that more than half of a text's names that are of any part are of. */
    private String part(TrainingText text) {
        Map<String, Long> counts = Evaluation.gold(text).stream()
                .map(span -> partOf.getOrDefault(text.text().text().substring(span.start(), span.end()), ELSEWHERE))
                .filter(part -> !part.equals(ELSEWHERE))
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ELSEWHERE);
    }
}
