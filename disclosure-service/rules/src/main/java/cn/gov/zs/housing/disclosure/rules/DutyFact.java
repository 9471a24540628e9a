package cn.gov.zs.housing.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A duty to publish.
 *
 * @param item code of the catalogue's item
 * @param unit who has to publish
 * @param township nine digits; empty for the whole city
 * @param publishedOn the day of publication that counts; empty while nothing was published
 * @param corrections how often what was published was corrected
 */
public record DutyFact(
        String id,
        String item,
        String unit,
        String township,
        LocalDate due,
        Optional<LocalDate> publishedOn,
        int corrections) {
    List<Subject> subjects() {
        return Subjects.of(item, unit, township);
    }
}
