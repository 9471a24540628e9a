package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.OpenAnswer;
import cn.gov.zs.housing.disclosure.catalogue.PublishAnswer;
import cn.gov.zs.housing.disclosure.catalogue.TypedDuty;
import cn.gov.zs.housing.disclosure.catalogue.TypedPublication;
import cn.gov.zs.platform.http.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Duties for the disclosure unit's programs. */
@RestController
@RequestMapping("/api/v1/disclosure/duties")
@Tag(name = "duties", description = "公开义务 / duties to publish")
class DutiesApi {
    private final CatalogueDesk desk;
    private final DutyDesk book;

    DutiesApi(CatalogueDesk desk, DutyDesk book) {
        this.desk = desk;
        this.book = book;
    }

    /**
     * A duty to open.
     *
     * @param item code of the item
     * @param number of the document, permit or decision
     * @param title what the public reads
     * @param aroseOn the day it was made or decided
     */
    record OpenBody(
            @Nullable String item,
            @Nullable String number,
            @Nullable String title,
            @Nullable String aroseOn) {}

    /**
     * What was published.
     *
     * @param version of the duty as it was read
     * @param elements what was found in it, by the catalogue's names
     * @param reason of a correction
     */
    record PublicationBody(
            @Nullable Long version,
            @Nullable String address,
            @Nullable String publishedOn,
            @Nullable List<String> elements,
            @Nullable String reason) {}

    /** A duty and the version that a change of it must name. */
    record VersionedBody(long version, DutyView duty) {}

    /** A page; {@code next} is to be given as {@code after}, and is absent on the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnpublishedBody(List<DutyView> items, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "What is not published yet, by due date: overdue first")
    UnpublishedBody unpublished(
            Caller caller,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
        DutyDesk.mayRead(caller);
        var page = desk.list(DutyList.UNPUBLISHED, Optional.empty(), after, size);
        return new UnpublishedBody(
                page.items().stream().map(desk::brief).toList(),
                page.next().map(cursor -> cursor.text()).orElse(null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One duty, with the version that a change of it must name")
    VersionedBody get(Caller caller, @PathVariable String id) {
        DutyDesk.mayRead(caller);
        var duty = desk.get(id);
        return new VersionedBody(duty.version(), desk.full(duty.state()));
    }

    @PostMapping
    @Operation(summary = "Opens a duty that no event makes: a policy made, a permit given, a penalty imposed")
    ResponseEntity<VersionedBody> open(Caller caller, @RequestBody OpenBody body) {
        DutyDesk.mayWrite(caller);
        var read = TypedDuty.read(
                desk.current(), text(body.item()), text(body.number()), text(body.title()), text(body.aroseOn()));
        return switch (read) {
            case TypedDuty.Answer.Flawed(var flaws) -> throw DutyFlaws.problem(flaws);
            case TypedDuty.Answer.Sound(var typed) -> {
                var answer = book.open(caller, typed);
                if (answer instanceof OpenAnswer.Opened(var duty)) {
                    var id = duty.id().text();
                    yield ResponseEntity.created(URI.create("/api/v1/disclosure/duties/" + id))
                            .body(versioned(id));
                }
                throw DutyRefusal.of(answer).orElseThrow().problem();
            }
        };
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Records where what fulfils the duty was published")
    VersionedBody publish(Caller caller, @PathVariable String id, @RequestBody PublicationBody body) {
        DutyDesk.mayWrite(caller);
        var known = desk.get(id).state().id();
        return switch (TypedPublication.read(text(body.address()), text(body.publishedOn()), elements(body))) {
            case TypedPublication.Answer.Flawed(var flaws) -> throw DutyFlaws.problem(flaws);
            case TypedPublication.Answer.Sound(var typed) ->
                recorded(known, book.publish(caller, known, version(body), typed));
        };
    }

    @PostMapping("/{id}/corrections")
    @Operation(summary = "Appends a correction, with its reason, behind what is on record")
    VersionedBody correct(Caller caller, @PathVariable String id, @RequestBody PublicationBody body) {
        DutyDesk.mayWrite(caller);
        var known = desk.get(id).state().id();
        var read = TypedPublication.readCorrection(
                text(body.address()), text(body.publishedOn()), elements(body), text(body.reason()));
        return switch (read) {
            case TypedPublication.Answer.Flawed(var flaws) -> throw DutyFlaws.problem(flaws);
            case TypedPublication.Answer.Sound(var typed) ->
                recorded(known, book.correct(caller, known, version(body), typed));
        };
    }

    private VersionedBody recorded(DutyId id, PublishAnswer answer) {
        DutyRefusal.of(answer).ifPresent(refusal -> {
            throw refusal.problem();
        });
        return versioned(id.text());
    }

    private VersionedBody versioned(String id) {
        var duty = desk.get(id);
        return new VersionedBody(duty.version(), desk.full(duty.state()));
    }

    private static long version(PublicationBody body) {
        return body.version() == null ? 0 : body.version();
    }

    private static List<String> elements(PublicationBody body) {
        return body.elements() == null ? List.of() : body.elements();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
