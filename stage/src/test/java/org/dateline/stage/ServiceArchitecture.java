package org.dateline.stage;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/**
 * The rules that hold for the classes of every service. A service's own {@code ArchitectureTests} names its package and
 * takes them over: {@code @ArchTest static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);}
 */
public final class ServiceArchitecture {
    private static final Pattern EDGE = Pattern.compile(
            ".*(Application|Configuration|Properties|Listener|Controller|Advice|Publisher|HealthIndicator|Edge"
                    + "|ArticleReader|Writer|Setup|Connection|Metrics)");

    @ArchTest
    static final ArchRule only_the_edge_knows_frameworks = noClasses()
            .that(not(standAtTheEdge()))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "org.apache.kafka..",
                    "io.micrometer..",
                    "co.elastic..",
                    "org.elasticsearch..",
                    "jakarta.servlet..",
                    "org.slf4j.."))
            .because("functions are plain Java: no I/O, no framework, no logger");

    @ArchTest
    static final ArchRule functions_ask_no_clock = noClasses()
            .that(not(standAtTheEdge()))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the time comes in as a value");

    @ArchTest
    static final ArchRule names_say_what_a_class_does = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)")
            .because("a name says what the thing does");

    @ArchTest
    static final ArchRule nothing_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("services log");

    @ArchTest
    static final ArchRule no_static_state =
            fields().that().areStatic().should().beFinal().because("state has an owner");

    @ArchTest
    static final ArchRule classes_are_final = classes()
            .that(areExtendable())
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveSimpleNameEndingWith("Application")
            .orShould()
            .haveSimpleNameEndingWith("Configuration")
            .because("what nothing extends is final; Spring extends the configuration");

    private ServiceArchitecture() {}

    private static DescribedPredicate<JavaClass> standAtTheEdge() {
        return DescribedPredicate.describe(
                "stand at the edge",
                type -> EDGE.matcher(outermost(type).getSimpleName()).matches());
    }

    private static DescribedPredicate<JavaClass> areExtendable() {
        return DescribedPredicate.describe(
                "are classes that have no subclass",
                type -> !type.isInterface()
                        && !type.isEnum()
                        && !type.isAnonymousClass()
                        && !type.getSimpleName().isEmpty()
                        && !type.getSimpleName().equals("package-info")
                        && type.getSubclasses().isEmpty());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ServiceArchitecture::outermost).orElse(type);
    }
}
