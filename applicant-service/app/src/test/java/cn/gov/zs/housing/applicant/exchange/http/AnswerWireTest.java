package cn.gov.zs.housing.applicant.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.applicant.exchange.Department;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The names of answers on the wire and in the database: never edited; what changes its meaning gets a name beside it. */
class AnswerWireTest {
    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUBLIC_SECURITY|{'registrations':[{'member':0,'township':'442000118','relation':null},{'member':1,'township':null,'relation':'CHILD'}]}",
                "CIVIL_AFFAIRS|{'marriages':[{'member':0,'status':'NO_RECORD'}],'aid':'SUBSISTENCE'}",
                "REAL_ESTATE|{'homes':[{'member':0,'floorArea':45.50}]}",
                "SOCIAL_INSURANCE|{'bases':[{'member':0,'monthly':2500.5}]}",
                "TAXATION|{'incomes':[{'member':0,'yearly':30000}]}",
                "HOUSING_FUND|{'accounts':[{'member':0,'balance':18000.01,'monthlyBase':2500}]}",
                "VEHICLES|{'vehicles':[{'member':1,'value':0}]}",
            },
            quoteCharacter = '`')
    void an_answer_reads_and_writes_as_frozen_here(Department department, String frozen) {
        var text = frozen.replace('\'', '"');

        var answer = json.readValue(text, department.answers());
        assertThat(json.readTree(json.writeValueAsString(answer))).isEqualTo(json.readTree(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VEHICLES|{}",
                "VEHICLES|{'vehicles':null}",
                "VEHICLES|{'vehicles':[{'member':0,'value':-1}]}",
                "VEHICLES|{'vehicles':[{'member':0,'value':1e99}]}",
                "VEHICLES|{'vehicles':[{'member':0}]}",
                "CIVIL_AFFAIRS|{'marriages':[],'aid':null}",
                "CIVIL_AFFAIRS|{'marriages':[{'member':0,'status':'MAYBE'}],'aid':'NONE'}",
            },
            quoteCharacter = '`')
    void what_is_no_answer_is_not_read(Department department, String text) {
        assertThatThrownBy(() -> json.readValue(text.replace('\'', '"'), department.answers()))
                .isInstanceOf(RuntimeException.class);
    }
}
