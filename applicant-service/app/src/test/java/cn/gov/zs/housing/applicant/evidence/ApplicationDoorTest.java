package cn.gov.zs.housing.applicant.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("zone-free")
class ApplicationDoorTest {
    private static final Set<ApplicationState> ENDED =
            Set.of(ApplicationState.APPEAL_REJECTED, ApplicationState.WITHDRAWN, ApplicationState.REMOVED);

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void only_what_has_ended_for_good_is_closed(ApplicationState state) {
        assertThat(ApplicationDoor.phase(state)).isEqualTo(ENDED.contains(state) ? CasePhase.CLOSED : CasePhase.OPEN);
    }

    @Test
    void the_first_door_that_knows_a_case_says_what_it_is() {
        var draft = DocumentSamples.file(CasePhase.DRAFT);
        var submitted = new CaseFile(draft.id(), draft.speakers(), draft.declaration(), CasePhase.OPEN);

        assertThat(CaseDoor.anyOf(List.of(_ -> Optional.of(submitted), _ -> Optional.of(draft)))
                        .find(draft.id()))
                .contains(submitted);
        assertThat(CaseDoor.anyOf(List.of(_ -> Optional.empty(), _ -> Optional.of(draft)))
                        .find(draft.id()))
                .contains(draft);
        assertThat(CaseDoor.anyOf(List.of()).find(draft.id())).isEmpty();
    }
}
