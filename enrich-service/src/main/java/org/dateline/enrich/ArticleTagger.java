package org.dateline.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.contract.CleanArticle;
import org.dateline.contract.EnrichedArticle;
import org.dateline.contract.Entity;
import org.dateline.enrich.entities.EntityJoiner;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.EntityTagger;
import org.dateline.enrich.text.English;
import org.dateline.enrich.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people, organizations and places that a text names: a clean article in, the article with its entities out.
 * Thread-safe; takes any text, in time and memory linear in its length, and throws for none.
 */
public final class ArticleTagger {
    private static final String ENGLISH = "en";

    private final EntityTagger english;
    /** Those for other languages, by ISO 639 codes. */
    private final Map<String, EntityTagger> others;

    /** With the model for English news that comes with the service; reads it, which takes part of a second. */
    public ArticleTagger() {
        this(new CrfTagger(CrfModel.builtIn()), Map.of());
    }

    /** With another engine for English, and engines for other languages by their ISO 639 codes. */
    public ArticleTagger(EntityTagger english, Map<String, EntityTagger> others) {
        this.english = english;
        this.others = Map.copyOf(others);
    }

    /**
     * The article with its entities, whose offsets are those of {@link CleanArticle#text()}. An article in a language that
     * there is no engine for has none; an article whose language is not known is taken for English if it looks so.
     */
    public EnrichedArticle tag(CleanArticle article) {
        String language = article.language();
        return language != null && tagger(code(language)) == null
                ? untagged(article)
                : tag(article, TokenizedText.of(article.text()));
    }

    /**
     * The same for who needs the tokens for more.
     *
     * @param text the article's, cut
     */
    public EnrichedArticle tag(CleanArticle article, TokenizedText text) {
        String stated = article.language();
        String language = stated != null ? code(stated) : English.looksSo(text) ? ENGLISH : "";
        EntityTagger tagger = tagger(language);
        return tagger == null
                ? untagged(article)
                : new EnrichedArticle(article, language, entities(tagger, text, article.title()));
    }

    private @Nullable EntityTagger tagger(String language) {
        return language.equals(ENGLISH) ? english : others.get(language);
    }

    /** The entities of an English text, whose offsets are those of the text as given. */
    public List<Entity> tag(String text) {
        return tag(TokenizedText.of(text));
    }

    /** The entities of an English text that is cut already. */
    public List<Entity> tag(TokenizedText text) {
        return entities(english, text, null);
    }

    private static List<Entity> entities(EntityTagger tagger, TokenizedText text, @Nullable String title) {
        return new EntityJoiner(text.text(), title).join(tagger.tag(text));
    }

    private static EnrichedArticle untagged(CleanArticle article) {
        return new EnrichedArticle(article, null, List.of());
    }

    private static String code(String language) {
        return Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    }
}
