package cn.gov.zs.housing.applicant.duplicates.web;

import cn.gov.zs.housing.applicant.duplicates.Duplicate;
import cn.gov.zs.housing.applicant.review.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff is told of a duplicate. The other application is named to those who may see it; all others are told the code
 * and to ask the city, and learn neither township nor number nor name.
 *
 * @param code such as {@code D1}
 * @param member 0 for the applicant, n for the n-th co-applicant
 * @param other the other application's number; null when it is not for her eyes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuplicateLine(
        String code, int member, @Nullable String other) {
    /** What somebody with this scope is told. */
    public static List<DuplicateLine> of(List<Duplicate> found, Scope scope) {
        return found.stream()
                .map(each -> new DuplicateLine(
                        each.kind().code(),
                        each.member(),
                        scope.sees(each.other().declaration())
                                ? each.other().id().text()
                                : null))
                .distinct()
                .toList();
    }
}
