package org.dateline.clean.byline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a name in bylines of many languages, {@code By}, {@code Von}, {@code 作者：}, {@code بقلم}: a byline
 * in, what stands behind its label out. The words are those that newsrooms write, by general knowledge. Thread-safe.
 */
public final class BylineLabels {
    /** Words that need a blank or a colon behind them and are no words of ordinary sentences before a name. */
    private static final String VERBS =
            "(?:story|text|words|article|posted|written|reported|reporting|published|authored|created|submitted|analysis|opinion|review|column|interview|report)\\s+by"
                    + "|verfasst von|geschrieben von|ein(?:e)? \\S+ von|[eé]crit par|publi[eé] par|propos recueillis par"
                    + "|escrito por|redactado por|publicado por|scritto da|a cura di|geschreven door|skrevet av"
                    + "|skrevet af|scris de|ditulis oleh";
    /** Single words that also mean other things: a blank or a colon must follow. */
    private static final String WORDS = "by|von|par|por|di|door|av|af|oleh|per|текст|γράφει (?:ο|η)|του|της";
    /** Nouns, which a colon must follow. */
    private static final String NOUNS =
            "authors?|autor(?:en|es|in|a|ka|i|zy)?|autorin/autor|auteurs?|autor[ei]|forfatter|författare|teksti?|tekst(?:en)?"
                    + "|texte?|texto|foto og tekst|redaktion|redacción|redação|redazione|interview|penulis|reporter|yazan|yazar"
                    + "|haber|szerző|írta|kirjoittaja|kirjoittanut|oprac|opracowanie|opracował|opracowała|аутор|пише|piše"
                    + "|автори?|авторы|авторка|συντάκτης|tác giả|لیکھک|लेखक|লেখক|journalist|journaliste|periodista";
    /** Labels of scripts without capitals, where a colon, a stroke, a comma or a blank follows. */
    private static final String SCRIPTS =
            "بقلم|كتبت?|إعداد|تقرير|الكاتبة?|نویسنده|به قلم|نوشته|مصنف|تحریر|מאת|כתבת?|作者|撰文|撰稿"
                    + "|執筆|筆者|著者|取材|文|记者|記者|本报记者|글|ผู้เขียน|โดย|द्वारा|लेखिका|எழுதியவர்";
    /** What parts such a label from the name; a dash only between blanks. */
    private static final String PARTING = "(?:\\s*[:：/／,،]|\\s[-–—](?=\\s))";

    /**
     * A reporter's name that stands right behind the word for it, and such a label in the midst of a line, in Chinese:
     * 南瀛郵報／ 記者曾沛岑／台南報導, 2025-10-14 来源：海西时报 作者：邵临川 字号.
     */
    private static final Pattern INSIDE =
            Pattern.compile("(?:(?:記者|记者|通訊員|通讯员)\\s?|(?<![\\p{L}])(?:作者|撰文|撰稿)\\s?[:：]\\s?)"
                    + "(\\p{IsHan}{2,4}(?:[、，]\\p{IsHan}{2,4})*)(?<![摄攝])(?=[\\s／/|｜·]|$)(?![\\s／/]*[摄攝])");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:" + VERBS + ")\\b|(?:" + WORDS + ")(?=[\\s:：])|(?:" + NOUNS + ")\\s*(?=[:：])|(?:" + SCRIPTS
                    + ")(?=[\\s:：/／,،])" + PARTING + "?|autor(?:en|es|in)?(?=\\s)|aus \\S+ berichtet)\\s*[:：/／]?\\s*",
            FLAGS);
    private static final Pattern ALONE =
            Pattern.compile("(?:" + VERBS + "|" + WORDS + "|" + NOUNS + "|" + SCRIPTS + "|기자)\\s*[:：]?", FLAGS);
    private static final Pattern STATED = Pattern.compile(
            "(?:" + VERBS + "|" + NOUNS + ")\\s*[:：]\\s*(.{2,80})|(?:" + SCRIPTS + ")" + PARTING + "\\s*(.{2,80})",
            FLAGS);

    /** Longer than any label, the words in the midst of some with it. */
    private static final int LONGEST = 40;

    private static final String COLONS = ":：/／,،-–—";

    private BylineLabels() {}

    /** The byline without the label that it begins with, if any. */
    static String without(String byline) {
        return LEAD.matcher(byline).replaceFirst("");
    }

    /** The names that a label in the midst of a Chinese line states, or null. */
    static @Nullable String inside(String line) {
        Matcher matcher = INSIDE.matcher(line);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether the line is a label, so that the name stands on the next. */
    public static boolean isLabel(String line) {
        return line.length() <= LONGEST && ALONE.matcher(line).matches();
    }

    /** What follows the label that the line begins with, where a colon shows that it is one; else null. */
    public static @Nullable String behindColon(String line) {
        if (!hasColon(line)) {
            return null;
        }
        Matcher matcher = STATED.matcher(line);
        if (!matcher.matches()) {
            return inside(line);
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    /** Whether there is one where a label may end: most lines have none, and looking for labels takes longer. */
    private static boolean hasColon(String line) {
        for (int i = 1; i < Math.min(line.length(), LONGEST); i++) {
            if (COLONS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
