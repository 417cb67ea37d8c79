package org.dateline.clean.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.contract.CleanArticle;
import org.jspecify.annotations.Nullable;

/** Compares titles, dates and authors with their gold over one set of pages; an article that is missing has none. */
final class MetadataScore {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_\\p{M}]+");

    private int titled;
    private int titles;
    private int dated;
    private int dates;
    private int signed;
    private double authors;

    /** Adds a page; returns what of it is wrong, in one line each. */
    List<String> add(Sample sample, @Nullable CleanArticle found) {
        List<String> wrong = new ArrayList<>();
        if (sample.title() != null) {
            String title = found == null || found.title() == null ? "" : found.title();
            boolean right = fold(sample.title()).equals(fold(title));
            titled++;
            titles += right ? 1 : 0;
            note(wrong, right, "title", sample.title(), title);
        }
        if (sample.date() != null) {
            String date = found == null || found.published() == null ? "" : found.published() + "";
            String day = found == null || found.published() == null
                    ? ""
                    : day(found.published().value());
            boolean right = day(sample.date()).equals(day);
            dated++;
            dates += right ? 1 : 0;
            note(wrong, right, "date", sample.date(), date);
        }
        addAuthors(sample, found == null ? List.of() : found.authors(), wrong);
        return wrong;
    }

    private void addAuthors(Sample sample, List<String> found, List<String> wrong) {
        Set<String> want = names(sample.authors());
        if (want.isEmpty()) {
            return;
        }
        Set<String> got = names(found);
        Set<String> hits = new HashSet<>(want);
        hits.retainAll(got);
        double score = 2.0 * hits.size() / (want.size() + got.size());
        signed++;
        authors += score;
        note(wrong, score > 0.99, "authors", sample.authors().toString(), found.toString());
    }

    private static void note(List<String> wrong, boolean right, String what, String want, String got) {
        if (!right) {
            wrong.add(what + ": " + want + " <> " + got);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "title %.3f (%d)  date %.3f (%d)  authors %.3f (%d)",
                (double) titles / Math.max(1, titled),
                titled,
                (double) dates / Math.max(1, dated),
                dated,
                authors / Math.max(1, signed),
                signed);
    }

    private static String day(String date) {
        return date.substring(0, Math.min(10, date.length()));
    }

    private static Set<String> names(List<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(fold(name)));
        folded.remove("");
        return folded;
    }

    private static String fold(String text) {
        Matcher matcher =
                TOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        List<String> tokens = new ArrayList<>();
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return String.join(" ", tokens);
    }
}
