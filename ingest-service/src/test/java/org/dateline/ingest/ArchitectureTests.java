package org.dateline.ingest;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.dateline.stage.ServiceArchitecture;
import org.dateline.stage.WrittenCode;

/** The rules of every service, applied to this one. */
@AnalyzeClasses(packages = "org.dateline.ingest", importOptions = WrittenCode.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);
}
