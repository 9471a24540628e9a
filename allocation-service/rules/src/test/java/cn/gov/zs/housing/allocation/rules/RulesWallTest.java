package cn.gov.zs.housing.allocation.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("The rules stand on the JDK alone")
class RulesWallTest {

    private static final JavaClasses RULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.gov.zs.housing.allocation.rules");

    @Test
    void nothing_but_the_jdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "cn.gov.zs.housing.allocation.rules..")
                .check(RULES);
    }

    @Test
    void neither_the_time_nor_chance_enters() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(RULES);
    }

    @Test
    void no_package_goes_round_in_circles() {
        slices().matching("cn.gov.zs.housing.allocation.rules.(*)..")
                .should()
                .beFreeOfCycles()
                .check(RULES);
    }
}
