package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.identity.Person;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts the identity numbers that are known where somebody of the same name left hers blank: no page ever shows them to be copied. */
final class KnownNumbers {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private KnownNumbers() {}

    static Draft in(Draft draft, Declaration standing) {
        JsonNode tree = JSON.valueToTree(draft);
        put(tree.path("applicant"), standing);
        tree.path("coApplicants").forEach(row -> put(row, standing));
        return JSON.treeToValue(tree, Draft.class);
    }

    private static void put(JsonNode typed, Declaration standing) {
        if (typed instanceof ObjectNode person
                && person.path("idNumber").asString("").isBlank()) {
            var name = person.path("name").asString("").strip();
            var household = standing.household();
            Stream.concat(
                            Stream.of(household.applicant()),
                            household.coApplicants().stream().map(one -> one.person()))
                    .filter(known -> known.name().text().equals(name))
                    .map(Person::idNumber)
                    .findFirst()
                    .ifPresent(number -> person.put("idNumber", number.whole()));
        }
    }
}
