package org.dateline.enrich.watchlist;

/**
 * What a text is held against.
 *
 * @param beginnings tells most words of a text that no name begins with
 * @param index the words of the names and their order
 * @param endings where names end
 */
record Names(Beginnings beginnings, NameIndex index, Endings endings) {}
