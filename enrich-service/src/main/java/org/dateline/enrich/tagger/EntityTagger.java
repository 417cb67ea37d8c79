package org.dateline.enrich.tagger;

import java.util.List;
import org.dateline.enrich.text.TokenizedText;

/** Finds names: tokens and sentences in, mentions out. Implementations may be used by many threads at once. */
public interface EntityTagger {
    /** The mentions in the order of the text; none overlaps another or reaches past its sentence. */
    List<TypedMention> tag(TokenizedText text);
}
