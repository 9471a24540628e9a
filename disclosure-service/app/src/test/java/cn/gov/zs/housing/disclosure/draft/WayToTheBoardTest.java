package cn.gov.zs.housing.disclosure.draft;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guard is a guard because there is no way around it. */
@Tag("zone-free")
class WayToTheBoardTest {
    @Test
    void nobody_puts_a_notice_up_but_behind_the_guard() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..disclosure.draft")
                .should()
                .callMethodWhere(target(name("publish")).and(target(owner(equivalentTo(NoticeBoard.class)))))
                .because("what goes up without the guard cannot be taken back")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("cn.gov.zs.housing.disclosure"));
    }
}
