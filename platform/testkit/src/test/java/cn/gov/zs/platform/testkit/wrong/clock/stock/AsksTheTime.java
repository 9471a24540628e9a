package cn.gov.zs.platform.testkit.wrong.clock.stock;

import java.time.LocalDate;

/** Wrong on purpose: reads the machine's clock. */
class AsksTheTime {
    LocalDate today() {
        return LocalDate.now();
    }
}
