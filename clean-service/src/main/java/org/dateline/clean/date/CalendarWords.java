package org.dateline.clean.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.dateline.clean.resource.Listing;
import org.jspecify.annotations.Nullable;

/** The name of a month or weekday in one of many languages in, which it is out. Immutable and thread-safe. */
final class CalendarWords {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    CalendarWords() {
        Listing.read(CalendarWords.class, "calendar-words.txt").forEach(this::read);
    }

    private void read(String line) {
        StringTokenizer words = new StringTokenizer(line);
        String key = words.nextToken();
        @Nullable DayOfWeek weekday = weekday(key);
        while (words.hasMoreTokens()) {
            String word = words.nextToken().replace('_', ' ');
            if (weekday == null) {
                months.putIfAbsent(word, Integer.valueOf(key));
            } else {
                weekdays.putIfAbsent(word, weekday);
            }
        }
    }

    private static @Nullable DayOfWeek weekday(String key) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(key)) {
                return day;
            }
        }
        return null;
    }

    /** 1 to 12, or 0 if it is the name of none. */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    @Nullable
    DayOfWeek dayOfWeek(String word) {
        return weekdays.get(word);
    }
}
