package cn.gov.zs.housing.applicant.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class ApplicationDoorTest {
    @Test
    void only_what_has_ended_for_good_is_closed() {
        var left = ApplicationSamples.registered()
                .remove(new Removal(
                        RemovalGround.OWN_WISH,
                        ApplicationSamples.handling(ApplicationSamples.OWNER, "2026-07-01T02:00:00Z")));
        for (var ended : List.of(ApplicationSamples.appealRejected(), ApplicationSamples.withdrawn(), left)) {
            assertThat(ApplicationDoor.phase(ended)).as(ended.state().name()).isEqualTo(CasePhase.CLOSED);
        }
        for (var open : List.of(
                ApplicationSamples.submitted(),
                ApplicationSamples.registered(),
                ApplicationSamples.refusedAtFirstReview(),
                ApplicationSamples.removed(),
                ApplicationSamples.removalAppealed(),
                ApplicationSamples.reinstated(),
                ApplicationSamples.tenantFactsChanged(),
                ApplicationSamples.qualificationLost(),
                ApplicationSamples.allotmentConfirmed())) {
            assertThat(ApplicationDoor.phase(open)).as(open.state().name()).isEqualTo(CasePhase.OPEN);
        }
    }

    @Test
    void the_first_door_that_knows_a_case_says_what_it_is() {
        var draft = DocumentSamples.file(CasePhase.DRAFT);
        var submitted = new CaseFile(draft.id(), draft.speakers(), draft.typist(), draft.declaration(), CasePhase.OPEN);

        assertThat(CaseDoor.anyOf(List.of(_ -> Optional.of(submitted), _ -> Optional.of(draft)))
                        .find(draft.id()))
                .contains(submitted);
        assertThat(CaseDoor.anyOf(List.of(_ -> Optional.empty(), _ -> Optional.of(draft)))
                        .find(draft.id()))
                .contains(draft);
        assertThat(CaseDoor.anyOf(List.of()).find(draft.id())).isEmpty();
    }
}
