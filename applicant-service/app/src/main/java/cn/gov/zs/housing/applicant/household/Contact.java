package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import java.util.Optional;

/**
 * How a household is reached. Never published.
 *
 * @param phone mobile or landline
 * @param email for messages; empty when it has none
 */
public record Contact(PhoneNumber phone, Optional<EmailAddress> email) {}
