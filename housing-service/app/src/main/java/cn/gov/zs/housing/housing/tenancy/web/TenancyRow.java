package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Contract;
import cn.gov.zs.housing.housing.tenancy.LetHome;
import cn.gov.zs.housing.housing.tenancy.RentAccount;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tenancy in a list.
 *
 * @param termEnd last day of the last signed term
 * @param arrears in yuan, as of today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TenancyRow(
        String tenancyId,
        TenancyState state,
        String name,
        String maskedIdNumber,
        @Nullable String place,
        @Nullable LocalDate termEnd,
        BigDecimal arrears) {

    static TenancyRow of(Versioned<Tenancy> found, Optional<LetHome> stock, LocalDate today) {
        var file = found.state().file();
        return new TenancyRow(
                found.id(),
                found.state().state(),
                file.household().name(),
                file.household().maskedIdNumber(),
                file.lastContract()
                        .map(Contract::home)
                        .or(() -> stock)
                        .map(LetHome::place)
                        .orElse(null),
                file.termEnd().orElse(null),
                RentAccount.of(found.state(), today).arrears().amount());
    }

    /** How the state looks beside its words. */
    public String tone() {
        return switch (state) {
            case TO_BE_SIGNED, CONTRACTED -> "waiting";
            case LET -> "good";
            case LEAVING -> "bad";
            case ENDED, DECLINED -> "neutral";
        };
    }
}
