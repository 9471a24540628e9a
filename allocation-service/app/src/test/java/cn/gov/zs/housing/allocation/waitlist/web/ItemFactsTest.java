package cn.gov.zs.housing.allocation.waitlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A receipt says which facts a line stands on. */
class ItemFactsTest {
    @Test
    void every_item_of_a_sample_sheet_stands_on_the_facts_its_decision_requires() {
        var facts = ItemFacts.of(SampleSheet.LIANZHOU_2013.dmn());
        assertThat(facts)
                .containsEntry("floorArea", List.of("hasHome", "perHeadFloorArea"))
                .containsEntry("waiting", List.of("waitingMonths"))
                .containsEntry("deductions", List.of("parentsOwnTwoHomes"));
        assertThat(facts).doesNotContainKey("score");
    }
}
