package org.dateline.clean.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.clean.date.DayOrder;
import org.dateline.clean.date.WrittenDate;
import org.dateline.clean.date.WrittenDates;
import org.jspecify.annotations.Nullable;

/**
 * Short lines around an article in, the day of its publication out: the first full date that is not in the future, one
 * of publication before one of an update. One for each article; not thread-safe.
 */
final class DateLines {
    private static final int LONGEST = 140;
    private static final int LONGEST_LABEL = 24;
    private static final int MOST_OTHER_WORDS = 12;

    /** The beginnings of words that say that a date is that of publication, in many languages. */
    private static final List<String> PUBLISHED =
            List.of(("publi posted first veröffentlicht erschienen erstellt datum date"
                            + " pubbl geplaatst опубликов опубліков yayın 公開 发布 입력 등록 نشر")
                    .split(" "));

    /** The beginnings of words that say that a date is that of an update, in many languages. */
    private static final List<String> UPDATED =
            List.of(("updat modif aktualisiert geändert jour actualiz atualiz aggiorn"
                            + " bijgewerkt oppdatert opdateret uppdaterad обновлено оновлено güncel aktualiz 更新 수정 تحديث")
                    .split(" "));

    private static final String SENTENCE_ENDS = ".!?。！？؟।۔";
    /** A sentence has a verb and what it is about beside its date; "Published on 3 March 2026." has not. */
    private static final int FEWEST_IN_SENTENCE = 3;

    private final WrittenDates dates;
    private final DayOrder order;
    private final LocalDate today;
    private @Nullable LocalDate day;
    private boolean update;
    private boolean clear;

    /** Believes no date after {@code today}. */
    DateLines(WrittenDates dates, DayOrder order, LocalDate today) {
        this.dates = dates;
        this.order = order;
        this.today = today;
    }

    /** Takes the line's date unless a better one is known; whether the line is little more than a date. */
    boolean read(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<WrittenDate> found = dates.find(line, LONGEST, order);
        int others = otherWords(line, found);
        if (others >= FEWEST_IN_SENTENCE && isSentence(line)) {
            return false;
        }
        for (WrittenDate date : found) {
            LocalDate full = date.full();
            if (full != null && !full.isAfter(today)) {
                take(
                        full,
                        isUpdate(line.substring(0, date.start())),
                        dates.find(line).contains(date));
            }
        }
        return !found.isEmpty() && others <= MOST_OTHER_WORDS;
    }

    /** Whether it ends like a sentence, with no word about publication or updates in it. */
    private static boolean isSentence(String line) {
        boolean isEnded = SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return isEnded && !tellsPublication(line) && !isUpdate(line);
    }

    private void take(LocalDate full, boolean isUpdate, boolean isClear) {
        if (day == null || update && !isUpdate) {
            day = full;
            update = isUpdate;
            clear = isClear;
        }
    }

    private static boolean isUpdate(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        return UPDATED.stream().anyMatch(words::contains);
    }

    /** Whether the line begins with a word that says that its date is the one of publication. */
    static boolean tellsPublication(String line) {
        String label = line.substring(0, Math.min(line.length(), LONGEST_LABEL)).toLowerCase(Locale.ROOT);
        return PUBLISHED.stream().anyMatch(label::contains);
    }

    private static int otherWords(String line, List<WrittenDate> found) {
        WordCursor words = new WordCursor(line, line.length());
        int count = 0;
        while (words.next()) {
            int start = words.start();
            count += found.stream().anyMatch(date -> start >= date.start() && start < date.end()) ? 0 : 1;
        }
        return count;
    }

    /** Whether the day can be read without knowing the language. */
    boolean isClear() {
        return clear;
    }

    /** The day of publication, if a line told it. */
    @Nullable
    LocalDate day() {
        return day;
    }
}
