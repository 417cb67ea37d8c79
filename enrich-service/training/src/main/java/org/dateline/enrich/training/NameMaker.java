package org.dateline.enrich.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes names of all regions: a symbol of the project's grammar of names in, one of the names that it stands for out.
 * The grammar's symbols stand for names of the lists and for one another; some names are coined.
 */
final class NameMaker {
    private static final Pattern RULE = Pattern.compile("(?:([A-Z+]+) )?([a-z-]+) = (.+)");
    private static final Pattern SYMBOL = Pattern.compile("\\{([a-z-]+)}");
    private static final List<String> LISTS = List.of(
            "given-names", "family-names", "cities", "regions", "countries", "nationalities", "organizations", "clubs");

    /** How often each letter begins a word of an organization's name, about. */
    private static final String CAPITALS = "AABBCCCDDEEFGHIIJKLMMNNNOPPPRSSSTTUUVWZ";

    private final SplittableRandom random;
    private final Map<String, List<String>> alternatives = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<String, Supplier<String>> coined = new HashMap<>();
    private final List<String> hyphenated;

    NameMaker(SplittableRandom random) {
        this.random = random;
        for (String list : LISTS) {
            alternatives.put(list, Lists.names(list));
        }
        for (String line : Lists.lines("grammar")) {
            rule(line);
        }
        this.hyphenated = Lists.names("given-names").stream()
                .filter(name -> name.contains("-"))
                .toList();
        coined.put("coined-town", new Coinage(Lists.names("cities"), random)::name);
        coined.put("coined-family", new Coinage(Lists.names("family-names"), random)::name);
        coined.put("capitals", this::capitals);
        coined.put("letter", () -> make("given-names").charAt(0) + ".");
    }

    private void rule(String line) {
        Matcher rule = RULE.matcher(line);
        if (!rule.matches()) {
            throw new IllegalStateException("Expected a rule, got: " + line);
        }
        int type = 0;
        for (String name : rule.group(1) == null ? new String[0] : rule.group(1).split("\\+")) {
            type |= Types.of(name);
        }
        types.put(rule.group(2), type == 0 ? Types.OUTSIDE : type);
        alternatives.put(rule.group(2), List.of(rule.group(3).split(" \\| ")));
    }

    /** What a symbol's names are: a set of the bits of {@link Types}. */
    int type(String symbol) {
        return types.getOrDefault(symbol, Types.OUTSIDE);
    }

    /** One of the names that a symbol stands for. */
    String make(String symbol) {
        Supplier<String> coinage = coined.get(symbol);
        if (coinage != null) {
            return coinage.get();
        }
        List<String> some = alternatives.get(symbol);
        if (some == null) {
            throw new IllegalArgumentException("Unknown symbol: " + symbol);
        }
        String name = some.get(random.nextInt(some.size()));
        return name.indexOf('{') < 0
                ? name
                : SYMBOL.matcher(name).replaceAll(match -> Matcher.quoteReplacement(make(match.group(1))));
    }

    String given() {
        return random.nextInt(40) == 0 ? make("letter") : make("given-names");
    }

    /** A family name of one or more words. */
    String family() {
        return random.nextInt(24) == 0
                ? make("given-names") + "-" + make("family-names").split(" ")[0]
                : make("family");
    }

    /** A given name with a hyphen in it. */
    String hyphenated() {
        return hyphenated.get(random.nextInt(hyphenated.size()));
    }

    private String capitals() {
        StringBuilder capitals = new StringBuilder();
        int length = 2 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            capitals.append(CAPITALS.charAt(random.nextInt(CAPITALS.length())));
        }
        return capitals.toString();
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
