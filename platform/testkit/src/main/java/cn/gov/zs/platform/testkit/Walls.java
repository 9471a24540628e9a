package cn.gov.zs.platform.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The rules behind {@link ArchitectureRules}, one factory each, so that a test can show every one of them fail. */
final class Walls {
    private static final String HOUSE = "cn.gov.zs.housing..";
    private static final Set<String> BANNED_ENDINGS = Set.of("Impl", "Util", "Utils", "Helper", "Manager");

    private Walls() {}

    /** A feature: any package below the root that is no adapter. The root package itself is wiring. */
    private static DescribedPredicate<JavaClass> features(String root) {
        return resideInAPackage(root + ".*..")
                .and(not(resideInAnyPackage("..web..", "..mongo..", "..kafka..", root + "..http..", root + "..smtp..")))
                .as("features below %s", root);
    }

    static ArchRule featuresStayPlain(String root, String... alsoAllowed) {
        var allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "cn.gov.zs.platform.eventing", root + ".."),
                        Arrays.stream(alsoAllowed))
                .toArray(String[]::new);
        return classes()
                .that(features(root))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).and(not(adaptersOf(root))))
                .because("the domain is plain Java: a framework or an adapter in it cannot be read by the office")
                .allowEmptyShould(false);
    }

    private static DescribedPredicate<JavaClass> adaptersOf(String root) {
        return resideInAPackage(root + "..")
                .and(resideInAnyPackage("..web..", "..mongo..", "..kafka..", root + "..http..", root + "..smtp.."));
    }

    static ArchRule contractsEnterThroughKafka(String root, String... alsoAllowed) {
        var foreign = resideInAPackage(HOUSE)
                .and(not(resideInAPackage(root + "..")))
                .and(not(resideInAnyPackage(alsoAllowed)));
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage("..kafka.."))))
                .should()
                .dependOnClassesThat(foreign)
                .because("another service's words are translated at the door")
                .allowEmptyShould(false);
    }

    static ArchRule timeIsAnInput() {
        var asksTheMachine = new DescribedPredicate<JavaMethodCall>("ask the machine for the time") {
            @Override
            public boolean test(JavaMethodCall call) {
                var owner = call.getTargetOwner();
                var name = call.getName();
                var argumentless = call.getTarget().getRawParameterTypes().isEmpty();
                return (owner.getPackageName().startsWith("java.time") && name.equals("now") && argumentless)
                        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                        || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"));
            }
        };
        return noClasses()
                .should()
                .callMethodWhere(asksTheMachine)
                .because("time is an input; the one Clock comes from platform-http")
                .allowEmptyShould(false);
    }

    static ArchRule chanceIsAnInput(String root) {
        var random = new DescribedPredicate<JavaMethodCall>("ask the machine for chance") {
            @Override
            public boolean test(JavaMethodCall call) {
                var owner = call.getTargetOwner();
                return (owner.isEquivalentTo(Math.class) && call.getName().equals("random"))
                        || (owner.isEquivalentTo(java.util.UUID.class)
                                && call.getName().equals("randomUUID"))
                        || owner.isEquivalentTo(ThreadLocalRandom.class)
                        || owner.isAssignableTo(java.util.Random.class);
            }
        };
        return noClasses()
                .that(features(root))
                .should()
                .callMethodWhere(random)
                .because("chance is an input: anybody must be able to run it again")
                .allowEmptyShould(false);
    }

    static ArchRule adaptersDoNotKnowEachOther() {
        return noClasses()
                .that()
                .resideInAnyPackage("..web..", "..kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..mongo..")
                .because("a page asks the feature, and the feature's adapter asks the database")
                .allowEmptyShould(true);
    }

    static ArchRule logsGoThroughTheLogger() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what is printed past the logger cannot be masked or collected")
                .allowEmptyShould(false);
    }

    static ArchRule namesOfTheHouse() {
        var banned = new DescribedPredicate<JavaClass>("have a name that says nothing (%s)", BANNED_ENDINGS) {
            @Override
            public boolean test(JavaClass type) {
                return BANNED_ENDINGS.stream().anyMatch(type.getSimpleName()::endsWith);
            }
        };
        return noClasses()
                .should(ArchConditions.be(banned))
                .because("a reader from the housing office should recognise every name")
                .allowEmptyShould(false);
    }
}
