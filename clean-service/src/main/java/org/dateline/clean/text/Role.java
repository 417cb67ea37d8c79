package org.dateline.clean.text;

import java.util.Locale;

/** What a line of the input is for. */
enum Role {
    BODY,
    TITLE,
    DECK,
    BYLINE,
    DATE,
    CAPTION,
    NAVIGATION,
    RELATED,
    PROMOTION,
    COMMENTS,
    SHARE,
    ADVERTISEMENT,
    LEGAL,
    FORM,
    CREDIT,
    DUPLICATE,
    /** Not the article's, and nothing in it or around it says what else. */
    OTHER;

    /** The code in the receipt of a line that is not in the text. */
    String reason() {
        return name().toLowerCase(Locale.ROOT);
    }
}
