package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.Flaws;
import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.platform.http.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/** A bank account as a person typed it. It holds a whole number and does not print it. */
record AccountForm(String bank, String account) {
    private static final String NAME = "form";

    /** An error at a field, worded under {@code flaw.<code>}. */
    record Fault(String field, String code) {}

    /** What was typed, perhaps nothing. */
    static AccountForm of(@Nullable String bank, @Nullable String account) {
        return new AccountForm(bank == null ? "" : bank, account == null ? "" : account);
    }

    /** Everything that is wrong with it, field by field. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var flaws = new Flaws();
        flaws.text("bank", bank, BankAccount.MAX_BANK);
        flaws.list()
                .forEach(flaw -> faults.add(new Fault(flaw.field(), flaw.kind().code())));
        faultOfNumber().ifPresent(code -> faults.add(new Fault("account", code)));
        return List.copyOf(faults);
    }

    private Optional<String> faultOfNumber() {
        if (account.isBlank()) {
            return Optional.of("required");
        }
        return BankAccount.faultOf(account.strip()).map(fault -> switch (fault) {
            case FORM -> "account-form";
            case CHECK_DIGIT -> "account-check-digit";
        });
    }

    /** The account, once nothing is wrong with it. */
    BankAccount read() {
        return BankAccount.of(
                new Flaws().text("bank", bank, BankAccount.MAX_BANK).orElseThrow(), account.strip());
    }

    /** The page again, status 400, with what was typed and each error beside its field; empty when nothing is wrong. */
    Optional<ModelAndView> again(String action, String back) {
        var faults = faults();
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        var errors = new BeanPropertyBindingResult(this, NAME);
        faults.forEach(fault -> errors.addError(new FieldError(
                NAME,
                fault.field(),
                fault.field().equals("bank") ? bank : account,
                false,
                new String[] {"flaw." + fault.code(), fault.code()},
                null,
                fault.code())));
        var page = Forms.again("applicant/subsidy-account");
        page.addObject(NAME, this);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + NAME, errors);
        page.addObject("action", action);
        page.addObject("back", back);
        return Optional.of(page);
    }

    /** Without the number. */
    @Override
    public String toString() {
        return "account as typed";
    }
}
