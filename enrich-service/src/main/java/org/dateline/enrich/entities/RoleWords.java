package org.dateline.enrich.entities;

import java.util.List;
import java.util.Set;

/**
 * The words of titles and offices, in lower case: the resource {@code roles.txt} in, sets out.
 *
 * @param heads what a title or an office is named by
 * @param beside what may stand in lower case in a role
 * @param links what may stand between words of a role
 * @param articles what may stand before a role
 * @param outside what has a capital only because a sentence begins
 * @param verbs that may stand where a role might begin
 * @param never what is no part of a role before its head
 * @param speech verbs whose subject a head before them is
 * @param participles that stand before a head without an article, beside those that an article marks
 */
record RoleWords(
        Set<String> heads,
        Set<String> beside,
        Set<String> links,
        Set<String> articles,
        Set<String> outside,
        Set<String> verbs,
        Set<String> never,
        Set<String> speech,
        Set<String> participles) {
    static RoleWords read() {
        List<String> lines = Resource.lines("roles.txt");
        return new RoleWords(
                Resource.words(lines, "head"),
                Resource.words(lines, "beside"),
                Resource.words(lines, "link"),
                Resource.words(lines, "article"),
                Resource.words(lines, "outside"),
                Resource.words(lines, "verb"),
                Resource.words(lines, "never"),
                Resource.words(lines, "speech"),
                Resource.words(lines, "participle"));
    }
}
