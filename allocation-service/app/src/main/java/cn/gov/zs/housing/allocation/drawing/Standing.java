package cn.gov.zs.housing.allocation.drawing;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.HomeAnswer;

/** How a household stands in a batch that was drawn. The names are wire names. */
public enum Standing {
    /** A home is offered to it, and it has not answered. */
    OFFERED,
    /** It accepted. */
    ACCEPTED,
    /** 放弃: it gave its home up, or let its term pass. */
    GIVEN_UP,
    /** 已退出轮候: it had left the waiting list, so its home went on without waiting for it; it gave nothing up. */
    LEFT,
    /** 撤销分配. */
    REVOKED,
    /** 递补: it moves up if one before it gives up. */
    STANDS_BY,
    /** 未中签. */
    NOT_DRAWN;

    /** How the household of this entrant number stands now. */
    public static Standing of(Batch.Drawn batch, int number) {
        var held = batch.assignment().heldBy(number);
        if (held.isPresent()) {
            return held.get().accepted() ? ACCEPTED : OFFERED;
        }
        // what was accepted was lost since, so the last word counts
        return batch.answers().stream()
                .filter(answer -> answer.number() == number)
                .reduce((_, later) -> later)
                .map(HomeAnswer::kind)
                .map(Standing::after)
                .orElseGet(() -> standsBy(batch, number) ? STANDS_BY : NOT_DRAWN);
    }

    private static Standing after(HomeAnswer.Kind last) {
        return switch (last) {
            case ACCEPTED -> throw new IllegalStateException("accepted, and held by nobody");
            case REFUSED, SILENT -> GIVEN_UP;
            case LEFT -> LEFT;
            case REVOKED -> REVOKED;
        };
    }

    private static boolean standsBy(Batch.Drawn batch, int number) {
        return batch.result().pools().stream()
                .flatMap(pool -> pool.reserves().stream())
                .anyMatch(reserves -> reserves.numbers().contains(number));
    }
}
