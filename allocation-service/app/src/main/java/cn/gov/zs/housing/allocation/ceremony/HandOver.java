package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import java.time.Instant;
import java.util.List;

/** Hands every complete or aborted ceremony over to its draw; whoever dies between is followed by the next look. */
public final class HandOver {

    private final Ceremonies ceremonies;
    private final WaitingDraw draw;

    /**
     * @param ceremonies the ceremonies
     * @param draw who waits for their seeds
     */
    public HandOver(Ceremonies ceremonies, WaitingDraw draw) {
        this.ceremonies = ceremonies;
        this.draw = draw;
    }

    /** Hands over what is due. */
    public void all(Instant at) {
        ceremonies.due().forEach(found -> {
            if (found.state() instanceof Ceremony.Complete complete) {
                draw.take(complete);
                ceremonies.all().change(found.id(), now -> noted(now, at));
            }
        });
        draw.awaited()
                .forEach(id -> ceremonies.all().find(id).ifPresent(found -> {
                    if (found.state() instanceof Ceremony.Aborted aborted) {
                        draw.aborted(aborted);
                    }
                }));
    }

    private static Change<Ceremony, Done> noted(Ceremony now, Instant at) {
        return now instanceof Ceremony.Complete complete && complete.due()
                ? Change.to(complete.handedOver(at), List.of(), Done.DONE)
                : Change.none(Done.DONE);
    }
}
