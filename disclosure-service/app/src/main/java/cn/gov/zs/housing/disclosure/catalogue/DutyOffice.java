package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The book of duties, as officers write in it. */
public final class DutyOffice {
    private final Duties duties;
    private final PublishedItems published;
    private final DutyClock clock;

    public DutyOffice(Duties duties, PublishedItems published, DutyClock clock) {
        this.duties = duties;
        this.published = published;
        this.clock = clock;
    }

    /** Opens a duty. Sent twice it opens one; another with the same number is told of the first. */
    public OpenAnswer open(TypedDuty typed, Officer by, Instant now) {
        var today = OfficeDay.of(now);
        var item = clock.catalogues().inForce(typed.aroseOn()).flatMap(catalogue -> catalogue.find(typed.item()));
        if (item.isEmpty()) {
            return new OpenAnswer.BeforeTheCatalogue(clock.catalogues().firstDay(), clause(typed.item(), today));
        }
        if (typed.aroseOn().isAfter(today)) {
            return new OpenAnswer.AroseAhead(today, item.get().clause());
        }
        var duty = Duty.arisen(typed.key(), typed.arising(), Optional.of(new Opening(by, now)), clock);
        if (duties.add(duty)) {
            // the library may have published it before anybody opened its duty
            published
                    .find(item.get().trigger(), duty.key())
                    .ifPresent(
                            publication -> duties.<Done>change(duty.id(), read -> Change.to(read.fulfil(publication))));
            return new OpenAnswer.Opened(duty);
        }
        return duties.find(duty.id())
                .map(Versioned::state)
                .filter(there -> there.arising().equals(duty.arising()))
                .<OpenAnswer>map(OpenAnswer.Opened::new)
                .orElseGet(() -> new OpenAnswer.OpenBefore(duty.id()));
    }

    /**
     * Records what fulfils the duty that the officer read at this version.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    public PublishAnswer publish(DutyId id, long version, TypedPublication typed, Officer by, Instant now) {
        return duties.change(id, version, duty -> {
            var answer =
                    duty.publications().isEmpty() ? record(duty, typed, by, now) : new PublishAnswer.PublishedBefore();
            return decided(answer);
        });
    }

    /**
     * Appends a correction to what is on record of the duty that the officer read at this version; nothing that was entered changes.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    public PublishAnswer correct(DutyId id, long version, TypedPublication typed, Officer by, Instant now) {
        return duties.change(id, version, duty -> {
            var answer =
                    duty.publications().isEmpty() ? new PublishAnswer.NotPublishedYet() : record(duty, typed, by, now);
            return decided(answer);
        });
    }

    private static Change<Duty, PublishAnswer> decided(PublishAnswer answer) {
        return answer instanceof PublishAnswer.Recorded(var next)
                ? Change.to(next, List.of(), answer)
                : Change.none(answer);
    }

    private PublishAnswer record(Duty duty, TypedPublication typed, Officer by, Instant now) {
        var item = item(duty);
        var missing = item.requiredElements().stream()
                .filter(element -> !typed.elements().contains(element))
                .toList();
        var here = published.at(typed.address());
        if (item.trigger().publishedByThePlatform()) {
            return new PublishAnswer.ByThePlatform(item.clause());
        }
        if (!missing.isEmpty()) {
            return new PublishAnswer.ElementsMissing(missing, item.clause());
        }
        if (typed.publishedOn().isAfter(OfficeDay.of(now))) {
            return new PublishAnswer.DayAhead(OfficeDay.of(now));
        }
        if (typed.publishedOn().isBefore(duty.since())) {
            return new PublishAnswer.BeforeItArose(duty.since(), item.clause());
        }
        if (here.isEmpty() && PublishedItems.ours(typed.address())) {
            return new PublishAnswer.NothingThere(typed.address());
        }
        if (here.filter(known -> !known.on().equals(typed.publishedOn())).isPresent()) {
            return new PublishAnswer.OtherDayOnRecord(here.get().on());
        }
        var publication = new Publication(
                here.map(Publication::place).orElse(Publication.Place.ELSEWHERE),
                here.map(Publication::publishedId).orElse(""),
                typed.address(),
                typed.publishedOn(),
                now,
                Optional.of(by),
                known(item, typed.elements()),
                typed.reason());
        return new PublishAnswer.Recorded(
                duty.publications().isEmpty() ? duty.fulfil(publication) : duty.correct(publication));
    }

    private static List<String> known(CatalogueItem item, List<String> elements) {
        return item.elements().stream()
                .map(CatalogueItem.Element::name)
                .filter(elements::contains)
                .toList();
    }

    /** The item of a duty, as it held when the duty arose. */
    public CatalogueItem item(Duty duty) {
        return clock.catalogues()
                .find(duty.key().item(), duty.since())
                .orElseThrow(() -> new IllegalStateException(
                        "no catalogue has the item " + duty.key().item()));
    }

    private String clause(String item, LocalDate today) {
        return clock.catalogues().find(item, today).map(CatalogueItem::clause).orElse("");
    }
}
