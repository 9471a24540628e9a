package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.util.List;
import java.util.Optional;

/** Says of a number whose case it is and what may be done with its documents now. */
@FunctionalInterface
public interface CaseDoor {
    /** The case with this number; empty when this door knows none. */
    Optional<CaseFile> find(ApplicationId id);

    /** The first door that knows it, in this order: applications come before the drafts they came from. */
    static CaseDoor anyOf(List<CaseDoor> doors) {
        var all = List.copyOf(doors);
        return id -> all.stream()
                .map(door -> door.find(id))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
