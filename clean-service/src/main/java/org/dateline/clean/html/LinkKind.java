package org.dateline.clean.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Where links lead, as far as their addresses tell without knowing the page's own. */
enum LinkKind {
    /** To another page. */
    PAGE,
    /** To a place on the same page. */
    PLACE,
    PERSON,
    TOPIC,
    /** To a mail or telephone program. */
    CONTACT,
    /** To where the publisher is paid for it. */
    SPONSOR,
    /** To nowhere: a script reacts to it. */
    ACTION;

    static final List<LinkKind> ALL = List.of(values());

    static LinkKind of(Element link) {
        String address = link.attr("href");
        if (address.length() < 2 || address.startsWith("javascript:")) {
            return ACTION;
        }
        if (address.charAt(0) == '#') {
            return PLACE;
        }
        if (address.startsWith("mailto:") || address.startsWith("tel:")) {
            return CONTACT;
        }
        String relation = link.attr("rel");
        if (relation.contains("sponsored")) {
            return SPONSOR;
        }
        if (relation.contains("author") || address.contains("/author") || address.contains("/autor")) {
            return PERSON;
        }
        boolean isTopic = relation.contains("tag") || address.contains("/tag") || address.contains("/topic");
        return isTopic ? TOPIC : PAGE;
    }

    int bit() {
        return 1 << ordinal();
    }
}
