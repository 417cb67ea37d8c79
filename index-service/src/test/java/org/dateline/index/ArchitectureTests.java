package org.dateline.index;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.dateline.stage.ServiceArchitecture;

@AnalyzeClasses(packages = "org.dateline.index", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);
}
