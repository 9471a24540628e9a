package cn.gov.zs.housing.housing.construction.mongo;

import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.ConstructionProject;
import cn.gov.zs.housing.housing.construction.ConstructionProject.Correction;
import cn.gov.zs.housing.housing.construction.ConstructionProject.Stage;
import cn.gov.zs.housing.housing.construction.Facility;
import cn.gov.zs.housing.housing.construction.ProjectFacts;
import cn.gov.zs.housing.housing.construction.Signed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A project as it is stored; what its stage lacks is absent. */
record ProjectDocument(
        String project,
        FactsDocument facts,
        List<CorrectionDocument> corrections,
        List<FacilityDocument> facilities,
        String startedBy,
        Instant startedAt,
        boolean finished,
        @Nullable LocalDate completedOn,
        @Nullable String finishedBy,
        @Nullable Instant finishedAt) {

    static ProjectDocument from(ConstructionProject project) {
        return switch (project.stage()) {
            case Stage.UnderConstruction _ -> of(project, false, null, null, null);
            case Stage.Finished(var day, var signed) -> of(project, true, day, signed.by(), signed.at());
        };
    }

    private static ProjectDocument of(
            ConstructionProject project,
            boolean finished,
            @Nullable LocalDate completedOn,
            @Nullable String finishedBy,
            @Nullable Instant finishedAt) {
        return new ProjectDocument(
                project.id(),
                FactsDocument.from(project.facts()),
                project.corrections().stream().map(CorrectionDocument::from).toList(),
                project.facilities().stream().map(FacilityDocument::from).toList(),
                project.started().by(),
                project.started().at(),
                finished,
                completedOn,
                finishedBy,
                finishedAt);
    }

    ConstructionProject toDomain() {
        var stage = finished
                ? new Stage.Finished(
                        Objects.requireNonNull(completedOn, "completedOn"),
                        new Signed(
                                Objects.requireNonNull(finishedBy, "finishedBy"),
                                Objects.requireNonNull(finishedAt, "finishedAt")))
                : new Stage.UnderConstruction();
        return new ConstructionProject(
                project,
                facts.toDomain(),
                corrections.stream().map(CorrectionDocument::toDomain).toList(),
                facilities.stream().map(FacilityDocument::toDomain).toList(),
                new Signed(startedBy, startedAt),
                stage);
    }

    /** The basic facts. */
    record FactsDocument(
            int year,
            String township,
            String name,
            String address,
            BuildMode mode,
            int totalUnits,
            int plannedUnits,
            LocalDate startedOn,
            String builder,
            String designer,
            String contractor,
            String supervisor) {
        static FactsDocument from(ProjectFacts facts) {
            return new FactsDocument(
                    facts.year(),
                    facts.township(),
                    facts.name(),
                    facts.address(),
                    facts.mode(),
                    facts.totalUnits(),
                    facts.plannedUnits(),
                    facts.startedOn(),
                    facts.builder(),
                    facts.designer(),
                    facts.contractor(),
                    facts.supervisor());
        }

        ProjectFacts toDomain() {
            return new ProjectFacts(
                    year,
                    township,
                    name,
                    address,
                    mode,
                    totalUnits,
                    plannedUnits,
                    startedOn,
                    builder,
                    designer,
                    contractor,
                    supervisor);
        }
    }

    /** What was said before. */
    record CorrectionDocument(FactsDocument facts, String reason, String by, Instant at) {
        static CorrectionDocument from(Correction correction) {
            return new CorrectionDocument(
                    FactsDocument.from(correction.facts()),
                    correction.reason(),
                    correction.signed().by(),
                    correction.signed().at());
        }

        Correction toDomain() {
            return new Correction(facts.toDomain(), reason, new Signed(by, at));
        }
    }

    /** A facility. */
    record FacilityDocument(int number, Facility.Kind kind, String name, List<StepDocument> steps) {
        static FacilityDocument from(Facility facility) {
            return new FacilityDocument(
                    facility.number(),
                    facility.kind(),
                    facility.name(),
                    facility.steps().stream()
                            .map(step -> new StepDocument(
                                    step.state(),
                                    step.since(),
                                    step.signed().by(),
                                    step.signed().at()))
                            .toList());
        }

        Facility toDomain() {
            return new Facility(
                    number,
                    kind,
                    name,
                    steps.stream()
                            .map(step ->
                                    new Facility.Step(step.state(), step.since(), new Signed(step.by(), step.at())))
                            .toList());
        }
    }

    /** A step of it. */
    record StepDocument(Facility.State state, LocalDate since, String by, Instant at) {}
}
