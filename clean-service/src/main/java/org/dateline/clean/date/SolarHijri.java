package org.dateline.clean.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of Iran and Afghanistan: its months' names and days in, those of the Gregorian calendar out. Leap years
 * follow the cycle of 33 years, which agrees with the equinoxes from 1244 to 1472 (1865 to 2093). Immutable and
 * thread-safe.
 */
final class SolarHijri {
    private static final int FIRST = 1300;
    private static final int LAST = 1472;
    private static final int CYCLE = 33;
    /** The remainders by 33 of the leap years. */
    private static final long LEAP = bits(1, 5, 9, 13, 17, 22, 26, 30);

    private static final LocalDate NEW_YEAR_1400 = LocalDate.of(2021, 3, 21);
    /** In Persian, in the Dari of Afghanistan, and in Pashto. */
    private static final String[] NAMES = {
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
        "وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب"
    };

    private final Map<String, Integer> months = new HashMap<>();

    SolarHijri() {
        for (String names : NAMES) {
            String[] words = names.split(" ");
            for (int month = 1; month <= words.length; month++) {
                months.put(words[month - 1], month);
            }
        }
    }

    /** 1 to 12, or 0 if it is the name of none. */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    static boolean isYear(int year) {
        return year >= FIRST && year < LAST;
    }

    /** The day in the Gregorian calendar, or null if there is none such. */
    static @Nullable LocalDate day(int year, int month, int day) {
        int length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
        if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > length) {
            return null;
        }
        int days = Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30 + day - 1;
        for (int at = 1400; at < year; at++) {
            days += isLeap(at) ? 366 : 365;
        }
        for (int at = year; at < 1400; at++) {
            days -= isLeap(at) ? 366 : 365;
        }
        return NEW_YEAR_1400.plusDays(days);
    }

    private static boolean isLeap(int year) {
        return (LEAP >>> year % CYCLE & 1) != 0;
    }

    private static long bits(int... places) {
        long bits = 0;
        for (int place : places) {
            bits |= 1L << place;
        }
        return bits;
    }
}
