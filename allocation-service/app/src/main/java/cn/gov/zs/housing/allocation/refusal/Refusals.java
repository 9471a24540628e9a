package cn.gov.zs.housing.allocation.refusal;

import cn.gov.zs.platform.eventing.Aggregates;
import java.time.LocalDate;
import java.util.List;

/** What households gave up. */
public interface Refusals {

    /** Each household's by its application. */
    Aggregates<RefusalRecord> all();

    /** Those of households that are barred on this day. */
    List<RefusalRecord> barredOn(LocalDate day);

    /** What this household gave up. */
    default RefusalRecord of(String applicationId) {
        return all().find(applicationId).map(found -> found.state()).orElseGet(() -> RefusalRecord.none(applicationId));
    }
}
