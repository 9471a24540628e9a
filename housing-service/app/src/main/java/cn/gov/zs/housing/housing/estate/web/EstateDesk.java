package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.estate.EstateAnswer;
import cn.gov.zs.housing.housing.estate.EstateId;
import cn.gov.zs.housing.housing.estate.Estates;
import cn.gov.zs.housing.housing.estate.KeepEstates;
import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What page and interface do alike with estates. What is wrong with a field comes back; the rest is a problem. */
@Component
class EstateDesk {
    private final Aggregates<Estate> eachEstate;
    private final Estates estates;
    private final KeepEstates keep;
    private final Clock clock;

    EstateDesk(Aggregates<Estate> eachEstate, Estates estates, KeepEstates keep, Clock clock) {
        this.eachEstate = eachEstate;
        this.estates = estates;
        this.keep = keep;
        this.clock = clock;
    }

    /** What is wrong with a field: its name, a stable code, the key of its words and their argument. */
    record Fault(String field, String code, String message, Object argument) {
        ProblemException problem() {
            return ProblemException.field(field, code, message, argument);
        }
    }

    Versioned<Estate> get(UUID id) {
        return eachEstate.find(id.toString()).orElseThrow(ProblemException::absent);
    }

    List<EstateView> list(int page, int size) {
        return estates.list(page * size, size).stream().map(EstateView::of).toList();
    }

    long count() {
        return estates.count();
    }

    /** @throws ProblemException 409 {@code form.replayed} */
    Optional<Fault> enter(EstateForms.NewEstate form, Caller caller) {
        var fault = unknown(form.township());
        if (fault.isPresent()) {
            return fault;
        }
        var formId = Objects.requireNonNullElseGet(form.formId(), UUID::randomUUID);
        var entry = new Entry(formId.toString(), caller.subject(), clock.instant());
        return fault(keep.enter(form.name(), form.township(), form.address(), entry));
    }

    Optional<Fault> move(UUID id, EstateForms.Place form) {
        return unknown(form.township())
                .or(() ->
                        fault(keep.move(new EstateId(id.toString()), form.version(), form.township(), form.address())));
    }

    Optional<Fault> putBuilding(UUID id, EstateForms.OneBuilding form) {
        return fault(keep.putBuilding(new EstateId(id.toString()), form.version(), form.building()));
    }

    private static Optional<Fault> unknown(String township) {
        return Townships.find(township).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault("township", "unknown", "estate.field.township", ""));
    }

    private static Optional<Fault> fault(EstateAnswer answer) {
        return switch (answer) {
            case EstateAnswer.Kept _ -> Optional.empty();
            case EstateAnswer.NameKnown _ -> Optional.of(new Fault("name", "known", "estate.field.known", ""));
            case EstateAnswer.HomesAbove above ->
                Optional.of(new Fault("floors", "homes-above", "estate.field.homes-above", above.highestFloor()));
            case EstateAnswer.TooManyBuildings _ ->
                Optional.of(new Fault("name", "too-many", "estate.field.too-many", Estate.MOST_BUILDINGS));
            case EstateAnswer.FormReplayed replayed ->
                throw ProblemException.conflict(
                        "form.replayed", Map.of("estateId", replayed.estate().text()));
        };
    }
}
