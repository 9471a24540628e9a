package cn.gov.zs.housing.applicant.admission;

import java.math.BigDecimal;

/** What a household has to live in, as an admission standard measures it. */
public sealed interface HomeArea {
    /** 无房 and no residential plot. */
    record NoHome() implements HomeArea {}

    /** A home with a floor area in m². */
    record Of(BigDecimal area, Measure measure) implements HomeArea {}

    /** Which floor area was given; a title deed (不动产权证) states both. */
    enum Measure {
        /** 建筑面积. */
        BUILT,
        /** 套内（使用）面积. */
        INNER
    }
}
