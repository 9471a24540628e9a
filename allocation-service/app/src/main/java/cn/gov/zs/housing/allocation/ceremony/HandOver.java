package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Hands over what is due. @throws IllegalStateException if one could not be; the others were */
    public void all(Instant at) {
        @Nullable RuntimeException failed = null;
        for (var found : ceremonies.due()) {
            if (found.state() instanceof Ceremony.Complete complete) {
                try {
                    draw.take(complete);
                    ceremonies.all().change(found.id(), now -> noted(now, at));
                } catch (RuntimeException one) {
                    // a hall waits for its draw, whatever is wrong with another's
                    failed = new IllegalStateException("ceremony " + found.id() + " was not handed over", one);
                }
            }
        }
        for (var id : draw.awaited()) {
            try {
                ceremonies.all().find(id).ifPresent(found -> {
                    if (found.state() instanceof Ceremony.Aborted aborted) {
                        draw.aborted(aborted);
                    }
                });
            } catch (RuntimeException one) {
                failed = new IllegalStateException("the abort of ceremony " + id + " was not handed over", one);
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static Change<Ceremony, Done> noted(Ceremony now, Instant at) {
        return now instanceof Ceremony.Complete complete && complete.due()
                ? Change.to(complete.handedOver(at), List.of(), Done.DONE)
                : Change.none(Done.DONE);
    }
}
