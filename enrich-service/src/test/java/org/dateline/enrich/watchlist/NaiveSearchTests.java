package org.dateline.enrich.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.contract.EntityType;
import org.dateline.contract.WatchlistMatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds in random texts what trying each name at each word finds. */
class NaiveSearchTests {
    private static final String[] WORDS = "a B Bo bo BO of Of No Mt x Xy xy XY".split(" ");
    private static final String[] BETWEEN = {" ", " ", " ", " ", "  ", "-", "'", ". ", ", ", "\n", " - ", "&"};
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|[^A-Za-z\\s]");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatTryingEachNameFinds(long seed) {
        Random random = new Random(seed);
        int all = 0;
        for (int round = 0; round < 100; round++) {
            List<WatchlistRow> rows = rows(random);
            String text = text(random, 60);

            List<String> found = found(rows, text);
            assertThat(found).as("%s in %s", rows, text).isEqualTo(naive(rows, text));
            all += found.size();
        }
        assertThat(all).isGreaterThan(1_000);
    }

    private static List<WatchlistRow> rows(Random random) {
        List<WatchlistRow> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            CaseRule rule = CaseRule.values()[random.nextInt(3)];
            String name = phrase(random, " ");
            List<String> aliases =
                    random.nextBoolean() ? List.of(phrase(random, random.nextBoolean() ? " " : "-")) : List.of();
            rows.add(new WatchlistRow("n" + i, name, EntityType.OTHER, aliases, rule));
        }
        return rows;
    }

    private static String phrase(Random random, String between) {
        return String.join(
                between,
                Stream.generate(() -> WORDS[random.nextInt(WORDS.length)])
                        .limit(1 + random.nextInt(4))
                        .toList());
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return text.toString();
    }

    private static List<String> found(List<WatchlistRow> rows, String text) {
        WatchlistBuilder builder = new WatchlistBuilder();
        rows.forEach(builder::add);
        List<String> found = new ArrayList<>();
        for (WatchlistMatch match : builder.build("v").find(text).matches()) {
            match.mentions()
                    .forEach(mention -> found.add("%s %d-%d".formatted(match.id(), mention.start(), mention.end())));
        }
        found.sort(null);
        return found;
    }

    private static List<String> naive(List<WatchlistRow> rows, String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> found = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int longest = from;
            List<String> ids = new ArrayList<>();
            for (WatchlistRow row : rows) {
                for (String name : Stream.concat(Stream.of(row.name()), row.aliases().stream())
                        .toList()) {
                    int behind = behind(name.split("[ -]"), row.rule(), words, from, text);
                    if (behind > longest) {
                        ids.clear();
                        longest = behind;
                    }
                    if (behind == longest && behind > from && !ids.contains(row.id())) {
                        ids.add(row.id());
                    }
                }
            }
            for (String id : ids) {
                found.add("%s %d-%d"
                        .formatted(
                                id,
                                words.get(from).start(),
                                words.get(longest - 1).end()));
            }
            from = Math.max(longest, from + 1);
        }
        found.sort(null);
        return found;
    }

    /** Behind the last of the words that are the name, signs that join counted as words; -1 where they are not. */
    private static int behind(String[] name, CaseRule rule, List<MatchResult> words, int from, String text) {
        int at = from;
        for (int i = 0; i < name.length; i++) {
            if (i > 0) {
                at = afterGap(words, at, text);
            }
            if (at < 0
                    || at >= words.size()
                    || !isSame(name, i, rule, words.get(at).group())) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int afterGap(List<MatchResult> words, int at, String text) {
        if (at >= words.size()) {
            return -1;
        }
        MatchResult before = words.get(at - 1);
        String gap = text.substring(before.end(), words.get(at).start());
        String sign = words.get(at).group();
        if (gap.isEmpty() && (sign.equals("-") || sign.equals("'"))) {
            return at + 1;
        }
        if (gap.isEmpty() && sign.equals(".")) {
            boolean abbreviation = before.group().length() == 1 || isAbbreviation(before.group());
            return abbreviation ? at + 1 : -1;
        }
        return gap.contains("\n") ? -1 : at;
    }

    private static boolean isAbbreviation(String word) {
        return List.of("no", "mt", "co").contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isSame(String[] name, int index, CaseRule rule, String word) {
        String expected = name[index];
        boolean isShort = name.length == 1 && expected.equals(expected.toUpperCase(Locale.ROOT));
        if (rule == CaseRule.EXACT || rule == CaseRule.CAPITALS && isShort) {
            return expected.equals(word);
        }
        return expected.equalsIgnoreCase(word)
                && (rule == CaseRule.IGNORE
                        || !Character.isUpperCase(expected.charAt(0))
                        || Character.isUpperCase(word.charAt(0)));
    }
}
