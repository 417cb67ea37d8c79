package org.dateline.clean.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page's lines and what is known of each so far; the steps of the cleaner fill it in. Not thread-safe. */
final class Draft {
    private static final double KEEP = 0.5;

    private final List<Line> lines;
    private final Page page;
    private final LineClassifier.Scores scores;
    private final @Nullable Role[] roles;

    Draft(List<Line> lines, Page page, LineClassifier.Scores scores) {
        this.lines = lines;
        this.page = page;
        this.scores = scores;
        roles = new Role[lines.size()];
        for (int line = 0; line < roles.length; line++) {
            roles[line] = scores.text()[line] > KEEP ? Role.BODY : null;
        }
    }

    int size() {
        return roles.length;
    }

    String text(int line) {
        return lines.get(line).text();
    }

    int number(int line) {
        return lines.get(line).number();
    }

    Page page() {
        return page;
    }

    double titleScore(int line) {
        return scores.title()[line];
    }

    double textScore(int line) {
        return scores.text()[line];
    }

    /** Null while nothing is known. */
    @Nullable
    Role role(int line) {
        return roles[line];
    }

    boolean is(int line, Role role) {
        return line >= 0 && line < roles.length && roles[line] == role;
    }

    void set(int line, Role role) {
        roles[line] = role;
    }

    /** The first line of the role, or the number of lines if there is none. */
    int first(Role role) {
        int line = 0;
        while (line < roles.length && roles[line] != role) {
            line++;
        }
        return line;
    }

    /** The last line of the role, or -1 if there is none. */
    int last(Role role) {
        int line = roles.length - 1;
        while (line >= 0 && roles[line] != role) {
            line--;
        }
        return line;
    }

    /** The texts of the lines of the role, in their order. */
    List<String> texts(Role role) {
        return IntStream.range(0, roles.length)
                .filter(line -> roles[line] == role)
                .mapToObj(this::text)
                .toList();
    }

    boolean has(Role role) {
        return Arrays.asList(roles).contains(role);
    }
}
