package io.tongban.idp.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house of the providers: which room may know which. */
@AnalyzeClasses(packages = "io.tongban.idp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyClassIsInARoom = classes()
            .should()
            .resideInAnyPackage(
                    "..idp.identity..",
                    "..idp.account..",
                    "..idp.message..",
                    "..idp.review..",
                    "..idp.page..",
                    "..idp.login..",
                    "..idp.registration..",
                    "..idp.legacy..",
                    "..idp.verification..",
                    "..idp.recovery..",
                    "..idp.mandate..",
                    "..idp.token..",
                    "..idp.portal..");

    @ArchTest
    static final ArchRule roomsKnowOnlyThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("ground")
            .definedBy("..idp.identity..")
            .layer("shared")
            .definedBy("..idp.account..", "..idp.message..", "..idp.review..", "..idp.page..")
            .layer("features")
            .definedBy(
                    "..idp.login..",
                    "..idp.registration..",
                    "..idp.legacy..",
                    "..idp.verification..",
                    "..idp.recovery..",
                    "..idp.mandate..")
            .layer("roof")
            .definedBy("..idp.token..", "..idp.portal..")
            .whereLayer("ground")
            .mayNotAccessAnyLayer()
            .whereLayer("shared")
            .mayOnlyAccessLayers("ground")
            .whereLayer("features")
            .mayOnlyAccessLayers("ground", "shared")
            .whereLayer("roof")
            .mayOnlyAccessLayers("ground", "shared", "features");

    /** Rooms on one floor of the features do not know each other; what two need is moved down. */
    @ArchTest
    static final ArchRule noFeatureKnowsAnother = slices().matching(
                    "io.tongban.idp.(login|registration|legacy|verification|recovery|mandate)..")
            .should()
            .notDependOnEachOther();

    /** The ground is plain Java, so that its rules run, and are tested, without a server. */
    @ArchTest
    static final ArchRule groundIsPlainJava = classes()
            .that()
            .resideInAPackage("..idp.identity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "..idp.identity..",
                    "org.apache.commons.validator.routines..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.tongban.idp.(**)").should().beFreeOfCycles();

    /** Two nodes serve one login: what outlives a call is in the database or in Keycloak's stores. */
    @ArchTest
    static final ArchRule nothingIsKeptInStaticFields =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule logsGoThroughTheServersLogger =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
