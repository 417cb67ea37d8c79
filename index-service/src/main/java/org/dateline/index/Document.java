package org.dateline.index;

/** What stands for an article in Elasticsearch. */
sealed interface Document permits ArticleDocument, WithdrawnDocument {
    /** Of the article and of the document. */
    String id();

    /** Of the article; the document's version. */
    long revision();
}
