package cn.gov.zs.platform.eventing.config;

import org.jspecify.annotations.Nullable;

/** A setting that is missing stops the start-up with its name. */
final class Setting {

    static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("missing setting: " + name);
        }
        return value;
    }

    static String orElse(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    private Setting() {}
}
