package cn.gov.zs.housing.gateway.settings;

import java.net.URI;

/**
 * Where the four services listen, as seen from the gateway.
 *
 * @param applicant applicant-service
 * @param housing housing-service
 * @param allocation allocation-service
 * @param disclosure disclosure-service
 */
public record ServiceAddresses(URI applicant, URI housing, URI allocation, URI disclosure) {

    /** @throws MissingSettingException when one of them is absent */
    public ServiceAddresses {
        applicant = Required.address(applicant, "HOUSING_APPLICANT_URL");
        housing = Required.address(housing, "HOUSING_HOUSING_URL");
        allocation = Required.address(allocation, "HOUSING_ALLOCATION_URL");
        disclosure = Required.address(disclosure, "HOUSING_DISCLOSURE_URL");
    }
}
