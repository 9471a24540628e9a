package cn.gov.zs.housing.applicant.paperforms.web;

import cn.gov.zs.housing.applicant.paperforms.BadCell;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the API says of a workbook that was not taken in, whichever workbook it is. */
@Component
public class WorkbookTexts {
    private final MessageSource texts;

    WorkbookTexts(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * The form as a program sends it.
     *
     * @param workbook the filled-in file
     */
    public record WorkbookForm(
            @Schema(type = "string", format = "binary") String workbook) {}

    /**
     * A cell that cannot be taken.
     *
     * @param row as Excel shows it
     * @param column its letters; empty when the column is not there
     * @param reason stable code
     * @param text the reason in words
     */
    public record CellView(String sheet, int row, String column, String header, String reason, String text) {}

    /** Bad cells with their reasons in words; the first of these families of texts that knows a reason words it. */
    public List<CellView> cells(List<BadCell> cells, String... families) {
        return cells.stream()
                .map(cell -> new CellView(
                        cell.sheet(),
                        cell.row(),
                        cell.column(),
                        cell.header(),
                        cell.reason(),
                        words(cell.reason(), families)))
                .toList();
    }

    /** A code in words: by the first of these families of texts that knows it, else the code itself. */
    public String words(String code, String... families) {
        return Stream.of(families)
                .map(family -> texts.getMessage(family + code, null, null, LocaleContextHolder.getLocale()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }
}
