package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.ScoreSheetAdoptedV1;
import java.time.Instant;
import java.time.LocalDate;

/** A score sheet (评分表) of one category. Only a published one, from its day on, may score anybody. */
public sealed interface ScoreSheet {

    /** What was adopted. */
    Content content();

    /**
     * The sheet itself; never changes.
     *
     * @param sheetId its id
     * @param category whom it scores
     * @param title its title, Chinese
     * @param label what a reader must be told of it, such as 示例，非中山标准
     * @param dmn DMN as XML text
     * @param digest SHA-256 of the UTF-8 bytes of {@code dmn}, {@code sha256:<hex>}
     * @param inForceFrom first day on which it may score
     * @param adoptedBy the officer
     * @param adoptedAt when
     */
    record Content(
            String sheetId,
            Category category,
            String title,
            String label,
            String dmn,
            String digest,
            LocalDate inForceFrom,
            String adoptedBy,
            Instant adoptedAt) {

        /** The event that asks disclosure-service to publish the sheet. */
        public ScoreSheetAdoptedV1 event() {
            return new ScoreSheetAdoptedV1(sheetId, category, title, label, digest, dmn, inForceFrom);
        }
    }

    /** Adopted, not yet published: scores nobody. */
    record Adopted(Content content) implements ScoreSheet {

        /** Disclosure-service published it. */
        public Published published(LocalDate on, String path) {
            return new Published(content, on, path);
        }
    }

    /**
     * Published.
     *
     * @param publishedOn the day
     * @param path where, at disclosure-service
     */
    record Published(Content content, LocalDate publishedOn, String path) implements ScoreSheet {

        /** Whether it may score on this day. */
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(firstDay());
        }

        /** The later of publication and the day it was adopted for. */
        public LocalDate firstDay() {
            return publishedOn.isAfter(content.inForceFrom()) ? publishedOn : content.inForceFrom();
        }
    }
}
