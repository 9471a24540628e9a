package cn.gov.zs.housing.allocation.refusal.mongo;

import cn.gov.zs.housing.allocation.refusal.Consequence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A consequence as it is stored; only a bar has months. */
record ConsequenceDocument(Kind kind, @Nullable Integer months) {

    enum Kind {
        WAITS_ON,
        MOVED_BACK,
        BARRED,
        STRUCK
    }

    static ConsequenceDocument from(Consequence consequence) {
        return switch (consequence) {
            case Consequence.WaitsOn _ -> new ConsequenceDocument(Kind.WAITS_ON, null);
            case Consequence.MovedBack _ -> new ConsequenceDocument(Kind.MOVED_BACK, null);
            case Consequence.Barred(int months) -> new ConsequenceDocument(Kind.BARRED, months);
            case Consequence.Struck _ -> new ConsequenceDocument(Kind.STRUCK, null);
        };
    }

    Consequence toDomain() {
        return switch (kind) {
            case WAITS_ON -> new Consequence.WaitsOn();
            case MOVED_BACK -> new Consequence.MovedBack();
            case BARRED -> new Consequence.Barred(Objects.requireNonNull(months, "months"));
            case STRUCK -> new Consequence.Struck();
        };
    }
}
