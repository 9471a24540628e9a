package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.ConstructionProject;
import cn.gov.zs.housing.housing.construction.ConstructionProject.Stage;
import cn.gov.zs.housing.housing.construction.Facility;
import cn.gov.zs.housing.housing.photo.Photo;
import cn.gov.zs.housing.housing.photo.web.PhotoView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project that was begun, as everybody sees it.
 *
 * @param completedOn day of completion; absent while it is under construction
 * @param facilities supporting facilities with their state
 * @param photos photographs with their captions
 */
record ProjectView(
        String projectId,
        int year,
        String township,
        String townshipName,
        String townshipEnglishName,
        String name,
        String address,
        BuildMode mode,
        int totalUnits,
        int plannedUnits,
        LocalDate startedOn,
        @Nullable LocalDate completedOn,
        String builder,
        String designer,
        String contractor,
        String supervisor,
        List<FacilityView> facilities,
        List<PhotoView> photos) {

    /** A facility and how far it is. */
    record FacilityView(int number, Facility.Kind kind, String name, Facility.State state, LocalDate since) {}

    static ProjectView of(ConstructionProject project, List<Photo> photos) {
        var facts = project.facts();
        return new ProjectView(
                project.id(),
                facts.year(),
                facts.township(),
                Places.name(facts.township()),
                Places.englishName(facts.township()),
                facts.name(),
                facts.address(),
                facts.mode(),
                facts.totalUnits(),
                facts.plannedUnits(),
                facts.startedOn(),
                project.stage() instanceof Stage.Finished finished ? finished.completedOn() : null,
                facts.builder(),
                facts.designer(),
                facts.contractor(),
                facts.supervisor(),
                project.facilities().stream()
                        .map(facility -> new FacilityView(
                                facility.number(),
                                facility.kind(),
                                facility.name(),
                                facility.state(),
                                facility.since()))
                        .toList(),
                photos.stream().map(PhotoView::of).toList());
    }
}
