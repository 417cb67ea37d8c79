package org.dateline.enrich.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.enrich.tagger.CrfModel;
import org.dateline.enrich.tagger.CrfTagger;
import org.dateline.enrich.tagger.EntityTagger;

/** Models of the built-in engine for languages other than English: the files that {@code training/train} wrote in, taggers out. */
public final class LanguageModels {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private LanguageModels() {}

    /**
     * Reads the models.
     *
     * @param files by the ISO 639 codes of their languages
     * @throws IllegalArgumentException if a code is none, or a file is no model
     */
    public static Map<String, EntityTagger> open(Map<String, Path> files) {
        Map<String, EntityTagger> taggers = new HashMap<>();
        files.forEach((code, file) -> {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException(
                        "dateline.entities.models: expected the ISO 639 code of a language, de for example, got: "
                                + code);
            }
            taggers.put(code, open(code, file));
        });
        return taggers;
    }

    private static EntityTagger open(String code, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new CrfTagger(CrfModel.read(in));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "dateline.entities.models.%s: expected a model that enrich-service/training/train wrote, got: %s (%s)"
                            .formatted(code, file, e),
                    e);
        }
    }
}
