package cn.gov.zs.housing.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reconsideration or suit about an answer.
 *
 * @param overturnedOn the day on which the answer was corrected (结果纠正); empty when it was not
 */
public record ReviewFact(String id, String request, String unit, Optional<LocalDate> overturnedOn) {
    List<Subject> subjects() {
        return Subjects.of("", unit, "");
    }
}
