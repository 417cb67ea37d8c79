package org.dateline.stage;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Takes the classes that somebody wrote: no tests, and nothing of what Spring generates when a jar is built. */
public final class WrittenCode implements ImportOption {
    private static final Pattern GENERATED = Pattern.compile(".*__[^/]*");

    private final ImportOption noTests = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTests.includes(location) && !location.matches(GENERATED);
    }
}
