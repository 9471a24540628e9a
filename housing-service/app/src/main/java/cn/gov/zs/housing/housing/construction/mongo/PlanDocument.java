package cn.gov.zs.housing.housing.construction.mongo;

import cn.gov.zs.housing.housing.construction.AreaClass;
import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.PlanContent;
import cn.gov.zs.housing.housing.construction.PlanDraft;
import cn.gov.zs.housing.housing.construction.PlanVersion;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.Signed;
import cn.gov.zs.housing.housing.construction.Task;
import cn.gov.zs.housing.housing.construction.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year's plan as it is stored. */
record PlanDocument(
        int year, List<VersionDocument> versions, @Nullable DraftDocument draft) {

    static PlanDocument from(ConstructionPlan plan) {
        var versions = plan.versions().stream().map(VersionDocument::from).toList();
        return switch (plan) {
            case ConstructionPlan.Standing standing -> new PlanDocument(standing.year(), versions, null);
            case ConstructionPlan.Drafted drafted ->
                new PlanDocument(drafted.year(), versions, DraftDocument.from(drafted.draft()));
        };
    }

    ConstructionPlan toDomain() {
        var all = versions.stream().map(VersionDocument::toDomain).toList();
        return draft == null
                ? new ConstructionPlan.Standing(year, all)
                : new ConstructionPlan.Drafted(year, all, draft.toDomain());
    }

    /** An adopted version. */
    record VersionDocument(
            int number,
            ContentDocument content,
            String source,
            String reason,
            LocalDate adoptedOn,
            List<String> editors,
            String adoptedBy,
            Instant adoptedAt,
            String digest) {
        static VersionDocument from(PlanVersion version) {
            return new VersionDocument(
                    version.number(),
                    ContentDocument.from(version.content()),
                    version.source(),
                    version.reason(),
                    version.adoptedOn(),
                    version.editors(),
                    version.adopted().by(),
                    version.adopted().at(),
                    version.digest());
        }

        PlanVersion toDomain() {
            return new PlanVersion(
                    number,
                    content.toDomain(),
                    source,
                    reason,
                    adoptedOn,
                    editors,
                    new Signed(adoptedBy, adoptedAt),
                    digest);
        }
    }

    /** What is being entered. */
    record DraftDocument(
            String form,
            String source,
            String reason,
            ContentDocument content,
            List<String> editors,
            String begunBy,
            Instant begunAt) {
        static DraftDocument from(PlanDraft draft) {
            return new DraftDocument(
                    draft.form(),
                    draft.source(),
                    draft.reason(),
                    ContentDocument.from(draft.content()),
                    draft.editors(),
                    draft.begun().by(),
                    draft.begun().at());
        }

        PlanDraft toDomain() {
            return new PlanDraft(form, source, reason, content.toDomain(), editors, new Signed(begunBy, begunAt));
        }
    }

    /** Tasks and projects. */
    record ContentDocument(List<TaskDocument> tasks, List<ProjectDocument> projects) {
        static ContentDocument from(PlanContent content) {
            return new ContentDocument(
                    content.tasks().stream()
                            .map(task -> new TaskDocument(task.township(), task.units()))
                            .toList(),
                    content.projects().stream().map(ProjectDocument::from).toList());
        }

        PlanContent toDomain() {
            return new PlanContent(
                    tasks.stream()
                            .map(task -> new Task(task.township(), task.units()))
                            .toList(),
                    projects.stream().map(ProjectDocument::toDomain).toList());
        }
    }

    /** A township's task. */
    record TaskDocument(String township, int units) {}

    /** A planned project. */
    record ProjectDocument(
            String township,
            String name,
            String address,
            BuildMode mode,
            int units,
            String start,
            String completion,
            List<TypeDocument> unitTypes) {
        static ProjectDocument from(PlannedProject project) {
            return new ProjectDocument(
                    project.township(),
                    project.name(),
                    project.address(),
                    project.mode(),
                    project.units(),
                    project.start().toString(),
                    project.completion().toString(),
                    project.unitTypes().stream()
                            .map(type -> new TypeDocument(type.rooms(), type.area(), type.units()))
                            .toList());
        }

        PlannedProject toDomain() {
            return new PlannedProject(
                    township,
                    name,
                    address,
                    mode,
                    units,
                    YearMonth.parse(start),
                    YearMonth.parse(completion),
                    unitTypes.stream()
                            .map(type -> new UnitType(type.rooms(), type.area(), type.units()))
                            .toList());
        }
    }

    /** Units of one type. */
    record TypeDocument(int rooms, AreaClass area, int units) {}
}
