package org.dateline.clean.html;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.dateline.clean.date.WrittenDates;
import org.dateline.clean.wire.Agencies;
import org.dateline.clean.wire.Datelines;
import org.dateline.clean.wire.WireCredit;
import org.dateline.contract.Dateline;
import org.jspecify.annotations.Nullable;

/** Finds the dateline that a story opens with and the wire service it comes from. Thread-safe. */
final class WireFinder {
    private final Agencies agencies = new Agencies();
    private final Datelines datelines = new Datelines(agencies, new WrittenDates());
    private final WireCredit credit = new WireCredit(agencies);

    /** What the opening says of the agency comes first, then who signed, then what the text says. */
    Wire find(List<String> paragraphs, Supplier<List<String>> signatures) {
        String first = paragraphs.get(0);
        Datelines.Found opening = datelines.find(first);
        Dateline dateline = opening == null ? null : opening.dateline();
        String agency = opening == null ? null : opening.agency();
        agency = agency != null ? agency : signing(signatures.get());
        return new Wire(dateline, agency != null ? agency : credit.find(first, paragraphs.get(paragraphs.size() - 1)));
    }

    private @Nullable String signing(List<String> signatures) {
        return signatures.stream()
                .map(agencies::amongst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * What tells of a wire story.
     *
     * @param dateline if any
     * @param agency if any
     */
    record Wire(@Nullable Dateline dateline, @Nullable String agency) {}
}
