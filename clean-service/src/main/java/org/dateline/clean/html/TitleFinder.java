package org.dateline.clean.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: the page's first-rank heading that its meta elements confirm, without the kicker before it, else
 * what the meta elements say, without the site's name after it.
 */
final class TitleFinder {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " // ");
    /** What parts a headline from a name behind it, where the name tells that it does. */
    private static final String BARS = "-_|｜ㅣ–—·•» ";

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HOST = Pattern.compile("https?://([^/?#]+)");
    /** Letters of a site's name; a shorter one may be a part of any address. */
    private static final int LEAST_NAME = 6;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final double ALIKE = 0.5;
    private static final double LITTLE_ALIKE = 0.2;
    private static final int LEAST_WORDS = 4;
    /** Words; what is longer is no title, and takes long to compare. */
    private static final int LONGEST = 100;

    /** The headline of the text that is kept; {@code address} is the page's, if known. */
    @Nullable
    String find(Page page, LinkedData linked, boolean[] kept, @Nullable String address) {
        List<String> stated = new ArrayList<>();
        for (String value : Arrays.asList(
                page.head().meta("og:title"),
                linked.headline(),
                page.head().meta("twitter:title", "dc.title", "parsely-title", "sailthru.title"),
                page.head().title())) {
            if (value != null && !value.isBlank()) {
                stated.add(oneLine(value));
            }
        }
        stated.removeIf(value -> isAddress(value, address));
        String agreed = agreed(page, linked);
        if (agreed != null) {
            return agreed;
        }
        Block heading = heading(page.blocks(), end(kept), stated, siteNames(page, stated));
        if (heading == null) {
            String line = line(page.blocks(), kept, stated);
            return line != null ? line : stated.isEmpty() ? null : withoutSite(stated.get(0), page);
        }
        String shown = heading.text();
        for (String value : stated) {
            String headline = withoutSite(value, page);
            if (isKickerBefore(shown, headline) || shown.equalsIgnoreCase(headline) && isShouted(shown)) {
                return headline;
            }
        }
        return shown;
    }

    /** A news article's headline that its JSON-LD and its meta elements give alike: often with its kicker. */
    private static @Nullable String agreed(Page page, LinkedData linked) {
        String headline = linked.headline();
        String title = page.head().meta("og:title");
        if (!linked.news() || headline == null || title == null) {
            return null;
        }
        String found = oneLine(title);
        boolean alike = Arrays.equals(Words.hashes(headline), Words.hashes(found));
        return alike && withoutSite(found, page).equals(found) ? found : null;
    }

    /** Whether a title is the site's name and nothing else, because the page's address has it as well. */
    private static boolean isAddress(String title, @Nullable String address) {
        Matcher host = HOST.matcher(address == null ? "" : address);
        String name = letters(title);
        return host.lookingAt()
                && name.length() >= LEAST_NAME
                && letters(host.group(1)).contains(name);
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The line above the text that a title begins with, where no heading has it. */
    private static @Nullable String line(List<Block> blocks, boolean[] kept, List<String> stated) {
        String longest = null;
        for (Block block : blocks.subList(0, Math.min(blocks.size(), Selection.first(kept)))) {
            String text = block.text();
            boolean isTitle = block.shape().words() >= LEAST_WORDS
                    && stated.stream().anyMatch(value -> value.startsWith(text) && isParted(value, text.length()));
            longest = isTitle && (longest == null || text.length() > longest.length()) ? text : longest;
        }
        return longest;
    }

    private static boolean isParted(String title, int end) {
        return end == title.length() || BARS.indexOf(title.charAt(end)) >= 0;
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** What the page calls its site, in small letters: a heading of these words is no headline. */
    private static Set<String> siteNames(Page page, List<String> stated) {
        Set<String> names = new HashSet<>();
        String site = page.head().meta("og:site_name", "application-name");
        if (site != null) {
            names.add(site.toLowerCase(Locale.ROOT));
        }
        for (String value : stated) {
            for (String separator : SEPARATORS) {
                int last = value.lastIndexOf(separator);
                if (last > value.length() / 2) {
                    names.add(value.substring(last + separator.length()).toLowerCase(Locale.ROOT));
                }
                int first = value.indexOf(": ");
                if (first > 0 && stated.contains(value.substring(first + 2))) {
                    names.add(value.substring(0, first).toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    /** The number of the text's last block: the headings behind it are those of other articles. */
    private static int end(boolean[] kept) {
        int end = kept.length - 1;
        while (end > 0 && !kept[end]) {
            end--;
        }
        return end == 0 ? kept.length : end;
    }

    private static @Nullable Block heading(List<Block> blocks, int end, List<String> stated, Set<String> siteNames) {
        List<long[]> words = stated.stream().map(Words::hashes).toList();
        Block best = null;
        Block main = null;
        int mains = 0;
        double most = 0;
        for (Block block : blocks) {
            boolean ranked = block.tag() == BlockTag.HEADING_1 || block.tag() == BlockTag.HEADING_2;
            if (ranked && !siteNames.contains(block.text().toLowerCase(Locale.ROOT))) {
                double points = points(block, words) / (block.index() > end ? 2 : 1);
                if (points > most) {
                    most = points;
                    best = block;
                }
                main = block.tag() == BlockTag.HEADING_1 ? block : main;
                mains += block.tag() == BlockTag.HEADING_1 ? 1 : 0;
            }
        }
        return best == null && mains == 1 && isLike(main, words) ? main : best;
    }

    /** The only heading of the first rank need share little with what is stated. */
    private static boolean isLike(@Nullable Block heading, List<long[]> stated) {
        return heading != null
                && heading.shape().words() >= LEAST_WORDS
                && stated.stream().anyMatch(words -> alike(heading.shape().hashes(), words) > LITTLE_ALIKE);
    }

    private static double points(Block block, List<long[]> stated) {
        double most = 0;
        for (long[] words : stated) {
            most = Math.max(most, alike(block.shape().hashes(), words));
        }
        boolean main = block.tag() == BlockTag.HEADING_1;
        if (most < (main ? ALIKE : 0.85)) {
            return main && stated.isEmpty() && block.shape().words() > 2 ? 0.1 : 0;
        }
        return most + (main ? 0.3 : 0);
    }

    /** The share of words of the shorter text that the longer one has, reduced where the shorter is very short. */
    private static double alike(long[] left, long[] right) {
        if (left.length == 0 || right.length == 0) {
            return 0;
        }
        if (Math.max(left.length, right.length) > LONGEST) {
            return 0;
        }
        long[] shorter = left.length < right.length ? left : right;
        long[] longer = left.length < right.length ? right : left;
        double found = 0;
        for (long word : shorter) {
            found += contains(longer, word) ? 1 : 0;
        }
        double ratio = (double) shorter.length / Math.max(left.length, right.length);
        return found / shorter.length * (0.4 + 0.6 * Math.min(1, ratio * 2));
    }

    private static boolean contains(long[] words, long word) {
        for (long other : words) {
            if (other == word) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKickerBefore(String shown, String stated) {
        return stated.length() > 15
                && shown.length() > stated.length() + 2
                && shown.endsWith(stated)
                && isEndOfKicker(shown, shown.length() - stated.length());
    }

    private static boolean isEndOfKicker(String shown, int start) {
        char before = shown.charAt(start - 1);
        return before == ' ' ? !Character.isDigit(shown.charAt(start - 2)) : !Words.isLetter(before);
    }

    /** Drops what follows the last separator if it is the shorter part, and is the site's name where that is known. */
    private static String withoutSite(String title, Page page) {
        String site = Objects.requireNonNullElse(page.head().meta("og:site_name"), "");
        String section = Objects.requireNonNullElse(page.head().meta("article:section"), "");
        String found = withoutEnd(withoutEnd(title, site), section);
        for (String separator : SEPARATORS) {
            int end = found.lastIndexOf(separator);
            if (end > 0 && (found.substring(end).contains(site) && !site.isEmpty() || end > found.length() / 2)) {
                found = found.substring(0, end);
            }
        }
        return found.strip();
    }

    /** Drops a name at the end and the bar before it, as in {@code 헤드라인-정치ㅣ한국일보}. */
    private static String withoutEnd(String title, String name) {
        if (name.isBlank() || !title.endsWith(name)) {
            return title;
        }
        int end = title.length() - name.length();
        int bar = end;
        while (bar > 0 && BARS.indexOf(title.charAt(bar - 1)) >= 0) {
            bar--;
        }
        boolean isParted = bar > 0 && !title.substring(bar, end).isBlank();
        return isParted ? title.substring(0, bar) : title;
    }

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").replace("\u00ad", "").strip();
    }
}
