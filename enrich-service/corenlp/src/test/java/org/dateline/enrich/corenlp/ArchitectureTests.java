package org.dateline.enrich.corenlp;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.dateline.stage.ServiceArchitecture;

/** The rules that hold for every service hold for its engines. */
@AnalyzeClasses(packages = "org.dateline.enrich.corenlp", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);
}
