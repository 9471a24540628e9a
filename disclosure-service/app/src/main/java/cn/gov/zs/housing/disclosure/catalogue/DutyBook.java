package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The book of duties, as events write in it. Whatever is told twice, late or in another order gives the same book. */
public final class DutyBook implements ServedChannels {
    private final Duties duties;
    private final PublishedItems published;
    private final DutyClock clock;

    public DutyBook(Duties duties, PublishedItems published, DutyClock clock) {
        this.duties = duties;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Something happened that is to be public, each reference once.
     *
     * @param reference the offer, batch, plan or project
     */
    public void arose(Trigger trigger, String reference, Arising arising) {
        arose(trigger, reference, "", arising);
    }

    /**
     * The same where each event about one reference is a duty of its own.
     *
     * @param cause id of the event; empty where one reference has one duty
     */
    public void arose(Trigger trigger, String reference, String cause, Arising arising) {
        clock.catalogues()
                .inForce(arising.on())
                .flatMap(catalogue -> catalogue.on(trigger))
                .map(item -> new DutyKey(item.code(), reference, cause))
                .ifPresent(key -> {
                    tell(key, Duty.arisen(key, arising, Optional.empty(), clock), duty -> duty.learn(arising, clock));
                    look(trigger, key);
                });
    }

    /** A text was made that is to be public; its item is one whose duties officers may open too, by the same reference. */
    public void aroseOf(String item, String reference, Arising arising) {
        clock.catalogues()
                .inForce(arising.on())
                .flatMap(catalogue -> catalogue.find(item))
                .filter(found -> found.trigger() == Trigger.TYPED)
                .map(found -> new DutyKey(found.code(), reference))
                .ifPresent(key -> {
                    tell(key, Duty.arisen(key, arising, Optional.empty(), clock), duty -> duty.learn(arising, clock));
                    look(Trigger.TYPED, key);
                });
    }

    /** The library published a text: a duty of its item with this reference finds it. */
    public void textPublished(String item, String reference) {
        duties.listUnpublished(item, reference).forEach(duty -> look(Trigger.TYPED, duty.key()));
    }

    /** The homes of an offer were drawn: their notice had to stand before. */
    public void drawn(String offer, LocalDate on) {
        clock.catalogues()
                .inForce(on)
                .flatMap(catalogue -> catalogue.on(Trigger.HOMES_OFFERED))
                .filter(item -> item.limit().beforeDraw().isPresent())
                .map(item -> new DutyKey(item.code(), offer))
                .ifPresent(key -> {
                    tell(key, Duty.toPrecede(key, on, clock), duty -> duty.learnDraw(on, clock));
                    look(Trigger.HOMES_OFFERED, key);
                });
    }

    /**
     * Another service of the platform put it on its own pages.
     *
     * @param address of the page
     * @param at when
     */
    public void publishedElsewhere(Trigger trigger, String reference, Arising arising, String address, Instant at) {
        arose(trigger, reference, arising);
        var publication = Publication.byThePlatform(Publication.Place.PLATFORM, "", address, at);
        clock.catalogues()
                .inForce(arising.on())
                .flatMap(catalogue -> catalogue.on(trigger))
                .map(item -> new DutyKey(item.code(), reference))
                .ifPresent(key -> change(key.id(), duty -> duty.fulfil(publication)));
    }

    /**
     * This service published a notice or document: whatever duty waited for it finds it.
     *
     * <p>Nothing has to wait for the duty itself. It looks for its publication after it was written, and this looks for duties after the
     * publication was written, so one of the two finds the other.
     */
    public void publishedHere(Trigger trigger, String reference) {
        clock.catalogues().versions().stream()
                .flatMap(version -> version.on(trigger).stream())
                .map(CatalogueItem::code)
                .distinct()
                .flatMap(item -> duties.listUnpublished(item, reference).stream())
                .forEach(duty -> look(trigger, duty.key()));
    }

    /**
     * A channel carried what fulfils this duty; the earliest report of a channel holds.
     *
     * @param evidence an address or the number of a receipt; nothing personal, it is public
     */
    public void served(DutyId id, Channel channel, LocalDate on, String evidence) {
        change(id, duty -> duty.serve(new Served(channel, on, evidence)));
    }

    /** The same for every duty that this notice or document fulfils. */
    @Override
    public void served(String publishedId, Channel channel, LocalDate on, String evidence) {
        duties.listFulfilledBy(publishedId).forEach(duty -> served(duty.id(), channel, on, evidence));
    }

    private void look(Trigger trigger, DutyKey key) {
        published.find(trigger, key).ifPresent(publication -> change(key.id(), duty -> duty.fulfil(publication)));
    }

    private void tell(DutyKey key, Duty first, UnaryOperator<Duty> more) {
        if (!duties.add(first)) {
            change(key.id(), more);
        }
    }

    private void change(DutyId id, UnaryOperator<Duty> step) {
        duties.<Done>change(id, duty -> {
            var next = step.apply(duty);
            return next.equals(duty) ? Change.none(Done.DONE) : Change.to(next);
        });
    }
}
