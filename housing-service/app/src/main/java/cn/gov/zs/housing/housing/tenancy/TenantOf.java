package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import java.util.Optional;

/**
 * Who is the tenant of what, for other features of this service.
 *
 * @param tenancy the tenancy
 * @param home the home
 * @param subject the tenant's account, where there is one
 * @param state lives there, or is to leave
 */
public record TenantOf(TenancyId tenancy, HomeId home, Optional<String> subject, TenancyState state) {}
