package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.township.Township;
import cn.gov.zs.housing.housing.township.Townships;
import java.util.Optional;

/** Names of townships by their codes. */
final class Places {
    private Places() {}

    /** The township that was chosen in the form; empty when none was, or an unknown one. */
    static Optional<String> chosen(TypedForm form) {
        return Townships.find(form.typed("township")).map(Township::code);
    }

    static String name(String code) {
        return Townships.find(code).map(Township::name).orElse(code);
    }

    static String englishName(String code) {
        return Townships.find(code).map(Township::englishName).orElse(code);
    }
}
