package cn.gov.zs.housing.housing.tenancy.mongo;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.Letting;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import java.time.LocalDate;

/** A claim on a home as it is stored. */
record LettingDocument(String home, String holder, LocalDate freeFrom) {
    static LettingDocument from(Letting letting) {
        return new LettingDocument(letting.home().text(), letting.holder().text(), letting.freeFrom());
    }

    Letting toDomain() {
        return new Letting(new HomeId(home), new TenancyId(holder), freeFrom);
    }
}
