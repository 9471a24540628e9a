package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.household.Contact;
import java.util.Optional;

/** What an application says of where the household is reached. */
@FunctionalInterface
public interface Contacts {
    /** Where this household is reached; empty when there is no such application. */
    Optional<Contact> find(ApplicationId application);
}
