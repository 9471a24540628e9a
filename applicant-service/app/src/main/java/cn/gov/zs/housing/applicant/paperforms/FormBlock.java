package cn.gov.zs.housing.applicant.paperforms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A household's row with the rows of the other sheets that belong to it. */
final class FormBlock {
    private final FormRow row;
    private final Map<String, List<FormRow>> rows = new HashMap<>();

    FormBlock(FormRow row) {
        this.row = row;
    }

    FormRow row() {
        return row;
    }

    void add(String list, FormRow belonging) {
        rows.computeIfAbsent(list, _ -> new ArrayList<>()).add(belonging);
    }

    /** Those that make this list of the declaration, in their order. */
    List<FormRow> rows(String list) {
        return rows.getOrDefault(list, List.of());
    }
}
