package cn.gov.zs.housing.allocation.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.fairness.DeclaredGroup;
import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class DeclaredListsTest {

    private static final Declaration OLD = declaration(
            "old",
            new Declared(1, GroupKind.TOWNSHIP, "442000118"),
            new Declared(2, GroupKind.TOWNSHIP, "442000118"),
            new Declared(2, GroupKind.EMPLOYER, "E-1"));
    private static final Declaration NEW = declaration("new", new Declared(3, GroupKind.TOWNSHIP, "442000001"));

    @Test
    void of_each_kind_the_newest_list_that_has_any_counts_whole() {
        var lists = new DeclaredLists(List.of(NEW, OLD));
        assertThat(lists.groups())
                .containsExactly(
                        new DeclaredGroup(GroupKind.TOWNSHIP, "442000001", Set.of(3)),
                        new DeclaredGroup(GroupKind.EMPLOYER, "E-1", Set.of(2)));
        assertThat(lists.counts(OLD, GroupKind.TOWNSHIP)).isFalse();
        assertThat(lists.counts(OLD, GroupKind.EMPLOYER)).isTrue();
        assertThat(lists.counts(NEW, GroupKind.STAFF_RELATIVE)).isFalse();
    }

    @Test
    void what_was_declared_does_not_print_itself() {
        assertThat(OLD.toString()).doesNotContain("E-1");
    }

    private static Declaration declaration(String id, Declared... rows) {
        return new Declaration(id, "batch", List.of(rows), "auditor", Instant.parse("2026-12-01T02:00:00Z"), false);
    }
}
