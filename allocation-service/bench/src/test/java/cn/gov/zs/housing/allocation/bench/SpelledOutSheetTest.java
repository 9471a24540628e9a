package cn.gov.zs.housing.allocation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpelledOutSheetTest {
    @Test
    void it_is_within_the_profile_and_has_as_many_rows_as_it_says() {
        var dmn = SpelledOutSheet.dmn();
        var sheet = new PortableSheets().of(Hashes.digest(dmn.getBytes(StandardCharsets.UTF_8)), dmn);
        assertThat(sheet.items().stream().mapToInt(item -> item.rows().size()).sum())
                .isEqualTo(SpelledOutSheet.ROWS);
    }
}
