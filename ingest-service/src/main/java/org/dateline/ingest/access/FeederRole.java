package org.dateline.ingest.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the holder of a key may do; each role may do what those before it may. */
public enum FeederRole {
    /** Sends articles. */
    FEEDER,
    /** Takes articles down too, anybody's. */
    ADMIN;

    /** As the key file has it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean suffices(FeederRole needed) {
        return compareTo(needed) >= 0;
    }

    static @Nullable FeederRole titled(String title) {
        for (FeederRole role : values()) {
            if (role.title().equals(title)) {
                return role;
            }
        }
        return null;
    }
}
