package cn.gov.zs.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The walls of one service. A service inherits this test, names its root package and gets every rule of the house.
 *
 * <p>The rules are allow-lists: what is not named is refused. {@code ArchitectureRulesTest} shows each of them fail on a
 * class that is wrong on purpose.
 */
@Tag("zone-free")
public abstract class ArchitectureRules {
    private final String root;
    private final String[] alsoAllowed;
    private JavaClasses classes = new ClassFileImporter().importClasses();

    /**
     * @param root the service's root package, such as {@code cn.gov.zs.housing.applicant}
     * @param alsoAllowed packages (ArchUnit patterns) that this service's features may use besides the house's list, each
     *     with a reason at the place that names it
     */
    protected ArchitectureRules(String root, String... alsoAllowed) {
        this.root = root;
        this.alsoAllowed = alsoAllowed;
    }

    @BeforeEach
    void readTheService() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    @Test
    void the_root_package_holds_classes() {
        if (classes.isEmpty()) {
            throw new AssertionError("No class below " + root + ": every rule would pass on nothing.");
        }
    }

    @Test
    void a_feature_uses_plain_java_its_own_service_and_nothing_else() {
        Walls.featuresStayPlain(root, alsoAllowed).check(classes);
    }

    @Test
    void only_kafka_packages_know_another_services_contract() {
        Walls.contractsEnterThroughKafka(root, alsoAllowed).check(classes);
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        Walls.timeIsAnInput().check(classes);
    }

    @Test
    void features_do_not_ask_the_machine_for_chance() {
        Walls.chanceIsAnInput(root).check(classes);
    }

    @Test
    void pages_and_listeners_do_not_reach_into_the_database_adapter() {
        Walls.adaptersDoNotKnowEachOther().check(classes);
    }

    @Test
    void nothing_prints_to_the_console() {
        Walls.logsGoThroughTheLogger().check(classes);
    }

    @Test
    void names_say_what_a_thing_is() {
        Walls.namesOfTheHouse().check(classes);
    }
}
