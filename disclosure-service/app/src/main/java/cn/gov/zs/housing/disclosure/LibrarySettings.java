package cn.gov.zs.housing.disclosure;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The library.
 *
 * @param dutiesFrom texts made on this day or later have a duty of their own from their draft on (decision 0328)
 * @param samples whether the labelled samples are published at start; for demonstrations only
 */
@ConfigurationProperties("library")
record LibrarySettings(
        @DefaultValue("2026-01-01") LocalDate dutiesFrom,
        @DefaultValue("false") boolean samples) {}
