package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.review.Scope;
import java.util.Optional;

/**
 * Which grants a list shows.
 *
 * @param scope whose cases the member of staff may see
 * @param standing only those that stand so; all when empty
 */
public record GrantListing(Scope scope, Optional<Standing.Name> standing) {}
