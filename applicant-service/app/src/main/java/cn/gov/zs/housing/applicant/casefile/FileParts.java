package cn.gov.zs.housing.applicant.casefile;

import cn.gov.zs.housing.applicant.application.Application;
import java.util.List;

/** What a feature holds about a household. Each feature that holds something offers one as a bean. */
@FunctionalInterface
public interface FileParts {
    /** Its parts of this household's file; what they write is for the household's own eyes. */
    List<FilePart> of(Application application);
}
