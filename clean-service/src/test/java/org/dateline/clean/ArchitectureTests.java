package org.dateline.clean;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.dateline.stage.ServiceArchitecture;
import org.dateline.stage.WrittenCode;

/** The rules that hold for every service. */
@AnalyzeClasses(packages = "org.dateline.clean", importOptions = WrittenCode.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);
}
