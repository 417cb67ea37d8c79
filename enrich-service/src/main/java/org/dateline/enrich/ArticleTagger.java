package org.dateline.enrich;

import java.util.List;
import java.util.Locale;
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
    private static final String LANGUAGE = "en";

    private final EntityTagger tagger;

    /** With the model for English news that comes with the service; reads it, which takes part of a second. */
    public ArticleTagger() {
        this(new CrfTagger(CrfModel.builtIn()));
    }

    /** With another engine for English. */
    public ArticleTagger(EntityTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * The article with its entities, whose offsets are those of {@link CleanArticle#text()}. An article in another
     * language than English has none; an article whose language is not known is taken for English if it looks so.
     */
    public EnrichedArticle tag(CleanArticle article) {
        return isOther(article.language()) ? untagged(article) : tag(article, TokenizedText.of(article.text()));
    }

    /**
     * The same for who needs the tokens for more.
     *
     * @param text the article's, cut
     */
    public EnrichedArticle tag(CleanArticle article, TokenizedText text) {
        String language = article.language();
        boolean isEnglish = language == null ? English.looksSo(text) : !isOther(language);
        return isEnglish ? new EnrichedArticle(article, LANGUAGE, entities(text, article.title())) : untagged(article);
    }

    /** The entities of an English text, whose offsets are those of the text as given. */
    public List<Entity> tag(String text) {
        return tag(TokenizedText.of(text));
    }

    /** The entities of an English text that is cut already. */
    public List<Entity> tag(TokenizedText text) {
        return entities(text, null);
    }

    private List<Entity> entities(TokenizedText text, @Nullable String title) {
        return new EntityJoiner(text.text(), title).join(tagger.tag(text));
    }

    private static EnrichedArticle untagged(CleanArticle article) {
        return new EnrichedArticle(article, null, List.of());
    }

    private static boolean isOther(@Nullable String language) {
        return language != null
                && !Locale.forLanguageTag(language.replace('_', '-'))
                        .getLanguage()
                        .equals(LANGUAGE);
    }
}
