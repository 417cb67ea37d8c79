package org.dateline.clean.site;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of all sites; the address of a page in, the rule for it out. */
public final class SiteRules {
    /** No rules. */
    public static final SiteRules NONE = new SiteRules(Map.of());

    private final Map<String, SiteRule> byHost;

    /** Rules by host in lower case; each also holds for the hosts below, unless they have one of their own. */
    SiteRules(Map<String, SiteRule> byHost) {
        this.byHost = Map.copyOf(byHost);
    }

    /** How many sites have a rule. */
    public int size() {
        return byHost.size();
    }

    /** The rule for the page of an address; null where there is none. */
    public @Nullable SiteRule of(@Nullable String url) {
        if (url == null || byHost.isEmpty()) {
            return null;
        }
        String host = host(url);
        while (host != null) {
            SiteRule rule = byHost.get(host);
            if (rule != null) {
                return rule;
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? null : host.substring(dot + 1);
        }
        return null;
    }

    private static @Nullable String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
