package org.dateline.enrich.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place's name in, its country's code out: {@code KABUL} and {@code Panjshir Valley} are in {@code AF}. What the name
 * alone does not decide, such as {@code Georgia}, {@code Europe} or {@code Birmingham}, has none. Immutable.
 */
final class Countries {
    /** What may stand before any name beside the sides: Upper Egypt is in Egypt. */
    private static final Set<String> LEVELS = Set.of("upper", "lower");

    /** What may stand behind all but a state's name: Niger State is not in Niger, nor Lebanon County in Lebanon. */
    private static final Set<String> DIVISIONS = Set.of(
            "airport",
            "city",
            "district",
            "governorate",
            "island",
            "municipality",
            "oblast",
            "peninsula",
            "prefecture",
            "province",
            "region",
            "state");

    private static final Pattern NAMES = Pattern.compile(", ");

    private final Map<String, Place> places;
    private final Set<String> apart;

    private Countries(Map<String, Place> places, Set<String> apart) {
        this.places = Map.copyOf(places);
        this.apart = Set.copyOf(apart);
    }

    /** Those of the resource {@code places.txt}, which says what is listed. */
    static Countries read() {
        try (InputStream in = Countries.class.getResourceAsStream("places.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: places.txt");
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource: places.txt", e);
        }
    }

    /**
     * Those of lines such as {@code AF town: kabul, herat}.
     *
     * @throws IllegalStateException if a name is listed twice
     */
    static Countries of(List<String> lines) {
        Map<String, Place> places = new HashMap<>();
        Set<String> apart = new HashSet<>();
        for (String line : lines) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(": ");
            if (colon > 0 && line.startsWith("apart")) {
                apart.addAll(names(line, colon));
            } else if (colon > 0) {
                Place place = Place.of(line.substring(0, colon));
                names(line, colon).forEach(name -> add(places, name, place));
            }
        }
        return new Countries(places, apart);
    }

    private static List<String> names(String line, int colon) {
        return List.of(NAMES.split(line.substring(colon + 2)));
    }

    private static void add(Map<String, Place> places, String name, Place place) {
        Place other = places.putIfAbsent(name, place);
        if (other != null) {
            throw new IllegalStateException(
                    "Expected each name once, got %s in %s and %s".formatted(name, other, place));
        }
    }

    /** The country that the name decides, if it does. */
    @Nullable
    String of(String name) {
        String inShort = name.endsWith(".") ? inShort(name) : null;
        if (inShort != null) {
            return inShort;
        }
        Place place = place(key(name));
        return place == null ? null : place.country();
    }

    /** The country of a state or of a part of one, as it may stand behind a town's name; null for towns. */
    @Nullable
    String around(String name) {
        Place place = place(key(name));
        return place == null || place.kind() == Kind.TOWN ? null : place.country();
    }

    /** The country of a state or province that the news puts behind a town's comma, and that is no town's name too. */
    @Nullable
    String ofDivision(String name) {
        Place place = places.get(key(name));
        return place != null && place.kind() == Kind.DIVISION ? place.country() : null;
    }

    /** The country of the state that stands in short at this place of a text: Ill. or, as the post has it, IL. */
    @Nullable
    String abbreviated(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String country = inShort(text.substring(start, end));
        boolean beforeAStop = country == null && end > start && text.charAt(end - 1) == '.';
        return beforeAStop ? inShort(text.substring(start, end - 1)) : country;
    }

    /** Written with capitals as they are, which no key is. */
    private @Nullable String inShort(String name) {
        Place place = places.get(name);
        return place != null && place.kind() == Kind.SHORT ? place.country() : null;
    }

    /** Whether this is a town, or no place that is listed. */
    boolean mayBeTown(String name) {
        Place place = place(key(name));
        return place == null || place.kind() == Kind.TOWN;
    }

    /** Whether this is a country's own name. */
    boolean isCountry(String name) {
        Place place = place(key(name));
        return place != null && place.kind() == Kind.STATE;
    }

    /** Equal for the ways to write a name: Al-Raqqa and Al Raqqa, Saint Louis and St. Louis. */
    static String key(String name) {
        String key = Name.of(name.replace('-', ' ')).key().replace(" & ", " and ");
        if (key.startsWith("saint ")) {
            return "st " + key.substring(6);
        }
        return key.startsWith("al ") ? key.substring(3) : key;
    }

    private @Nullable Place place(String key) {
        Place listed = places.get(key);
        if (listed == null) {
            String common = States.common(key);
            listed = places.get(common.startsWith("the ") ? common.substring(4) : common);
        }
        return listed != null || apart.contains(key) ? listed : whole(key);
    }

    /** The place that this is a part of, or that it says the kind of. */
    private @Nullable Place whole(String key) {
        int first = key.indexOf(' ');
        if (first < 0) {
            return null;
        }
        String part = key.substring(0, first);
        if (Compass.isSide(part) || LEVELS.contains(part)) {
            return places.get(key.substring(first + 1));
        }
        int last = key.lastIndexOf(' ');
        Place place = DIVISIONS.contains(key.substring(last + 1)) ? places.get(key.substring(0, last)) : null;
        return place == null || place.kind() == Kind.STATE ? null : place;
    }

    private enum Kind {
        STATE,
        DIVISION,
        REGION,
        TOWN,
        SHORT
    }

    private record Place(String country, Kind kind) {
        static Place of(String head) {
            return new Place(
                    head.substring(0, 2), Kind.valueOf(head.substring(3).toUpperCase(Locale.ROOT)));
        }
    }
}
