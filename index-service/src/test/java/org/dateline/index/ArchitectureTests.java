package org.dateline.index;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.dateline.stage.ServiceArchitecture;
import org.dateline.stage.WrittenCode;

@AnalyzeClasses(packages = "org.dateline.index", importOptions = WrittenCode.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);
}
