package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.PlanBook;
import cn.gov.zs.housing.housing.construction.PlanContent;
import cn.gov.zs.housing.housing.construction.PlanVersion;
import cn.gov.zs.housing.housing.construction.Programme;
import cn.gov.zs.housing.housing.construction.YearStatus;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.Photos;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what everybody may read of a year. */
@Component
class YearDesk {
    private final PlanBook plans;
    private final Programme programme;
    private final Photos photos;

    YearDesk(PlanBook plans, Programme programme, Photos photos) {
        this.plans = plans;
        this.programme = programme;
        this.photos = photos;
    }

    /** A year in the list of years. */
    record YearLine(
            int year, int version, LocalDate adoptedOn, int units, int started, int basicallyFinished, int finished) {}

    /** A version in the list of versions. */
    record VersionLine(int version, LocalDate adoptedOn, String source, String reason, int units, String sha256) {}

    /**
     * A year as everybody sees it.
     *
     * @param year the year
     * @param plan the version in force
     * @param versions all versions, the last first
     * @param progress plan against actual
     */
    record YearView(int year, PlanView plan, List<VersionLine> versions, ProgressView progress) {}

    /** Years with an adopted plan, the last first. */
    List<YearLine> years() {
        return programme.plans().stream()
                .map(Versioned::state)
                .flatMap(plan -> plan.inForce().map(version -> line(plan.year(), version)).stream())
                .toList();
    }

    private YearLine line(int year, PlanVersion version) {
        var status = YearStatus.of(year, version.content(), programme.progress(year), Optional.empty());
        var counts = status.counts();
        return new YearLine(
                year,
                version.number(),
                version.adoptedOn(),
                status.units(),
                counts.started(),
                counts.basicallyFinished(),
                counts.finished());
    }

    /** The year; 404 before its plan is adopted, or for a township that does not exist. */
    YearView year(int year, Optional<String> township) {
        known(township);
        var plan = plan(year);
        var inForce = plan.inForce().orElseThrow(ProblemException::absent);
        return new YearView(
                year,
                PlanView.of(year, inForce, true, township),
                plan.versions().reversed().stream().map(YearDesk::line).toList(),
                ProgressView.of(status(year, inForce.content(), township)));
    }

    YearStatus status(int year, PlanContent content, Optional<String> township) {
        return YearStatus.of(year, content, programme.progress(year), township);
    }

    /** A version as it was adopted; 404 when there is none. */
    PlanView version(int year, int number, Optional<String> township) {
        known(township);
        var plan = plan(year);
        return plan.version(number)
                .map(version ->
                        PlanView.of(year, version, number == plan.versions().size(), township))
                .orElseThrow(ProblemException::absent);
    }

    private ConstructionPlan plan(int year) {
        return plans.find(year).filter(plan -> plan.inForce().isPresent()).orElseThrow(ProblemException::absent);
    }

    private static void known(Optional<String> township) {
        if (township.isPresent() && Townships.find(township.get()).isEmpty()) {
            throw ProblemException.absent();
        }
    }

    static VersionLine line(PlanVersion version) {
        return new VersionLine(
                version.number(),
                version.adoptedOn(),
                version.source(),
                version.reason(),
                version.content().units(),
                version.digest());
    }

    /** Projects with their facilities and photographs. */
    ProjectPage projects(Programme.Filter filter, int page, int size) {
        return new ProjectPage(
                programme.projects(filter, page * size, size).stream()
                        .map(Versioned::state)
                        .map(project -> ProjectView.of(
                                project,
                                photos.list(new PhotoOwner(PhotoOwner.Kind.CONSTRUCTION_PROJECT, project.id()))))
                        .toList(),
                page,
                size,
                programme.count(filter));
    }

    /**
     * A page of projects.
     *
     * @param items those begun last first
     * @param page from 0
     * @param size how many a page has
     * @param total how many there are
     */
    record ProjectPage(List<ProjectView> items, int page, int size, long total) {
        static final int LAST = 10_000;
        static final int LARGEST = 100;

        /** Whether a later page exists. */
        public boolean more() {
            return (page + 1L) * size < total;
        }
    }
}
