package org.dateline.stage;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;

/** Takes the classes that somebody wrote: no tests, and nothing of what Spring generates when a jar is built. */
public final class WrittenCode implements ImportOption {
    private final ImportOption noTests = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTests.includes(location) && !location.contains("__");
    }
}
