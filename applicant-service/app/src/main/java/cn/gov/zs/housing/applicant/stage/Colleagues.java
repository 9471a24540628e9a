package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.review.Scope;
import java.util.List;
import java.util.Optional;

/** The members of staff seen here. */
public interface Colleagues {
    /** Keeps what is known of her now, in place of what was known before. */
    void seen(Colleague colleague);

    /** The one with this subject. */
    Optional<Colleague> find(String subject);

    /** The one last seen under this login name. */
    Optional<Colleague> named(String username);

    /** Those of a township, or all of them for the city, by login name. */
    List<Colleague> list(Scope scope, Page page);
}
