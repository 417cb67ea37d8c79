package org.dateline.cli.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.contract.EntityType;
import org.dateline.enrich.watchlist.CaseRule;
import org.dateline.enrich.watchlist.Watchlist;
import org.dateline.enrich.watchlist.WatchlistBuilder;
import org.dateline.enrich.watchlist.WatchlistRow;

/**
 * Texts and a number in, a list of so many names out, the same for the same texts. Every eighth of the texts' own names is in
 * it; of the others two in three have one of the texts' capitalised words, so that names are begun everywhere, as with real
 * lists, and the rest of each is made up.
 */
final class BenchNames {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+( (of |the |and )*\\p{Lu}[\\p{L}'’-]+){1,3}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");
    private static final String[] SYLLABLES =
            ("ba be bi bo da de di do fa fe ga go ha hi ja jo ka ke ki ko la le li lo ma me mi mo"
                            + " na ne ni no pa pe ra re ri ro sa se si so ta te ti to va vi wa ya yu za zo")
                    .split(" ");

    private final Random random = new Random(20261122);
    private final List<String> names;
    private final List<String> words;

    BenchNames(List<String> texts) {
        List<String> all = found(NAME, texts);
        this.names = IntStream.range(0, all.size())
                .filter(i -> i % 8 == 0)
                .mapToObj(all::get)
                .toList();
        this.words = found(WORD, texts);
    }

    Watchlist list(int count) {
        WatchlistBuilder builder = new WatchlistBuilder();
        for (int i = 0; i < count; i++) {
            String name = i < names.size() ? names.get(i) : name();
            List<String> aliases = i % 4 == 0 ? List.of(name()) : List.of();
            builder.add(new WatchlistRow("n" + i, name, EntityType.PERSON, aliases, CaseRule.CAPITALS));
        }
        return builder.build("bench");
    }

    private String name() {
        int length = 2 + random.nextInt(2);
        int own = words.isEmpty() ? length : random.nextInt(length * 3 / 2);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(i == 0 ? "" : " ").append(i == own ? words.get(random.nextInt(words.size())) : coined());
        }
        return name.toString();
    }

    private String coined() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static List<String> found(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
    }
}
