package org.dateline.clean.html;

/**
 * What a page says elsewhere about its article's text, to compare blocks with.
 *
 * @param title the words of the headline
 * @param description the words of the standfirst
 * @param body the words of the text, as the page's JSON-LD gives it
 * @param bodyWords how many words that has
 */
record Evidence(Shingles title, Shingles description, Shingles body, int bodyWords) {
    static Evidence of(String title, String description, String body) {
        long[] words = Words.hashes(body);
        return new Evidence(
                new Shingles(Words.hashes(title)),
                new Shingles(Words.hashes(description)),
                new Shingles(words),
                words.length);
    }
}
