package cn.gov.zs.housing.housing.stock.mongo;

import cn.gov.zs.housing.housing.stock.Act;
import java.time.Instant;

/** Who did something, when and why, as it is stored. */
record ActDocument(String by, Instant at, String why) {

    static ActDocument from(Act act) {
        return new ActDocument(act.by(), act.at(), act.why());
    }

    Act toDomain() {
        return new Act(by, at, why);
    }
}
