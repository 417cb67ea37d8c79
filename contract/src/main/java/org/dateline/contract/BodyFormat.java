package org.dateline.contract;

/** What the body of a {@link RawArticle} is written in. */
public enum BodyFormat {
    /** An HTML page or a part of one. */
    HTML,
    /** Plain text: an article's, or a scrape with leftovers of its page. */
    TEXT
}
