package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.PlanFault;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.Task;
import cn.gov.zs.housing.housing.forms.web.TypedForm;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** Says what is wrong with a plan, for programs and beside a form's fields. */
final class PlanFaults {
    private PlanFaults() {}

    /** 400 {@code field.invalid} with every field. */
    static BindException problem(List<PlanFault> faults) {
        var result = new MapBindingResult(Map.of(), "plan");
        faults.forEach(fault -> result.addError(new FieldError(
                "plan",
                fault.field(),
                null,
                false,
                // the last code is the one programs see
                new String[] {key(fault), fault.kind().code()},
                args(fault),
                fault.kind().code())));
        return new BindException(result);
    }

    /** Beside the fields of the form of one project. */
    static void addTo(TypedForm form, List<PlanFault> faults) {
        faults.forEach(fault -> form.wrong(fault.field(), key(fault), args(fault)));
    }

    static String key(PlanFault fault) {
        return "construction.fault." + fault.kind().code();
    }

    /** Expected, found, most units, longest text. */
    static Object[] args(PlanFault fault) {
        return new Object[] {fault.expected(), fault.found(), Task.MOST_UNITS, PlannedProject.LONGEST_TEXT};
    }
}
