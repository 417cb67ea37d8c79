package org.dateline.clean.byline;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of a publication, which sign nothing: a name in, whether it is one of them out, however it is written:
 * {@code The Arden Courier} is {@code ardencourier.com}. A person who publishes under his or her own name is none. Immutable
 * and thread-safe.
 */
public final class Outlets {
    /** No publication is known. */
    public static final Outlets NONE = new Outlets(Set.of());

    /** The domain of a site that is named by its address. */
    private static final Pattern DOMAIN =
            Pattern.compile("^(?:https?://)?(?:www\\.)?|\\.\\p{Ll}{2,4}(?:\\.\\p{Ll}{2})?/?$");

    private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST_CALL_SIGN = 4;

    private final Set<String> keys = new HashSet<>();

    public Outlets(Collection<String> names) {
        names.forEach(name -> keys.add(key(name)));
        keys.removeIf(key -> key.length() < SHORTEST);
    }

    /** Whether the name is the publication's; MDR Somewhere is the MDR's desk. */
    public boolean has(String name) {
        if (keys.contains(key(name))) {
            return !GivenNames.begin(name);
        }
        int blank = name.indexOf(' ');
        return blank > 0 && blank <= LONGEST_CALL_SIGN && keys.contains(key(name.substring(0, blank)));
    }

    /** Whether a site has the name of a person, and its address as well. */
    public static boolean isPersonal(String site, String address) {
        return GivenNames.begin(site.strip())
                && address.toLowerCase(Locale.ROOT).contains(key(site));
    }

    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(
                        ARTICLE.matcher(DOMAIN.matcher(lower).replaceAll("")).replaceFirst(""))
                .replaceAll("");
    }
}
