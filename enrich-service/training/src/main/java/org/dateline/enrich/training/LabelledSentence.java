package org.dateline.enrich.training;

import java.util.List;

/**
 * A sentence as a corpus or a teacher labels it.
 *
 * @param tokens as the corpus cuts them
 * @param types what each token may be: a set of the bits of {@link Types}
 * @param begins whether a token is known to be the first of its name
 */
record LabelledSentence(List<String> tokens, int[] types, boolean[] begins) {}
