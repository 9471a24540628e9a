package cn.gov.zs.housing.allocation.fairness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.gov.zs.housing.allocation.rules.fairness.DeclaredGroup;
import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The declarations of a batch: of each kind the newest list that has any counts, whole.
 *
 * @param all newest first
 */
public record DeclaredLists(List<Declaration> all) {

    /** The kinds that are declared, in the order they are told. */
    public static final List<GroupKind> KINDS =
            List.of(GroupKind.TOWNSHIP, GroupKind.STAFF_RELATIVE, GroupKind.EMPLOYER);

    /** Keeps its own copy. */
    public DeclaredLists {
        all = List.copyOf(all);
    }

    /** Whether this list is the one that counts for this kind. */
    public boolean counts(Declaration declaration, GroupKind kind) {
        return of(kind).anyMatch(declaration::equals);
    }

    private Stream<Declaration> of(GroupKind kind) {
        return all.stream().filter(declaration -> declaration.count(kind) > 0).limit(1);
    }

    /** The groups for the report. */
    public List<DeclaredGroup> groups() {
        return KINDS.stream()
                .flatMap(kind -> of(kind).flatMap(list -> groups(list, kind)))
                .toList();
    }

    private static Stream<DeclaredGroup> groups(Declaration list, GroupKind kind) {
        return list.rows().stream()
                .filter(row -> row.kind() == kind)
                .collect(groupingBy(Declared::code, TreeMap::new, mapping(Declared::number, toSet())))
                .entrySet()
                .stream()
                .map(group -> new DeclaredGroup(kind, group.getKey(), group.getValue()));
    }
}
