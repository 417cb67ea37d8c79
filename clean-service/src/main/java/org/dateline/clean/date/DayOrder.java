package org.dateline.clean.date;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of two numbers before a year is the day: a language in, its order out. */
public enum DayOrder {
    /** 01/11/2021 is the first of November. */
    DAY_FIRST,
    /** 01/11/2021 is the eleventh of January. */
    MONTH_FIRST,
    UNKNOWN;

    /** Where English dates begin with the month, by the Unicode CLDR 39's short dates. */
    private static final Set<String> ENGLISH_MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "VI", "AS", "MP", "UM");

    /**
     * The order of the short dates of a BCP 47 tag, as the Unicode CLDR has it. English without a country tells none:
     * the tag stands on pages of the whole world.
     */
    public static DayOrder of(@Nullable String language) {
        Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language.replace('_', '-'));
        boolean isEnglish = locale.getLanguage().equals("en");
        if (isEnglish && ENGLISH_MONTH_FIRST.contains(locale.getCountry())) {
            return MONTH_FIRST;
        }
        if (locale.getLanguage().isEmpty() || isEnglish && locale.getCountry().isEmpty()) {
            return UNKNOWN;
        }
        DayOrder order = ofPattern(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale));
        return isEnglish && order == MONTH_FIRST ? UNKNOWN : order;
    }

    private static DayOrder ofPattern(String pattern) {
        int day = pattern.indexOf('d');
        int month = pattern.indexOf('M');
        int year = pattern.indexOf('y');
        if (day < 0 || month < 0 || year < Math.max(day, month)) {
            return UNKNOWN;
        }
        return day < month ? DAY_FIRST : MONTH_FIRST;
    }
}
