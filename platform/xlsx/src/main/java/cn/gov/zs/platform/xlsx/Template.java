package cn.gov.zs.platform.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook to be filled in: a header row and a row of notes that stay in sight, columns in the format of what is typed into
 * them, and lists to choose from. The lists stand in a hidden sheet, as Excel takes 255 characters of them beside a cell.
 */
public final class Template {
    /** Rows above the first one to fill in: the header and the notes. */
    public static final int HEAD = 2;

    private final Worksheet lists;
    private final String notAChoice;
    private int list;

    private Template(Workbook book, String listName, String notAChoice) {
        this.notAChoice = notAChoice;
        this.lists = book.newWorksheet(listName);
    }

    /**
     * Writes a template. The stream is left open.
     *
     * @param instructions lines of the first sheet, the first one its title
     * @param instructionName its name
     * @param listName name of the hidden sheet
     * @param notAChoice what Excel says of a value that is not in a cell's list
     */
    public static void write(
            OutputStream out,
            String instructionName,
            List<String> instructions,
            String listName,
            String notAChoice,
            List<Form> forms)
            throws IOException {
        try (var book = Sheets.book(out)) {
            var first = book.newWorksheet(instructionName);
            first.width(0, 100);
            for (int row = 0; row < instructions.size(); row++) {
                first.inlineString(row, 0, instructions.get(row));
                var style = first.style(row, 0).wrapText(true);
                (row == 0 ? style.bold() : style).set();
            }
            var sheets = new ArrayList<Worksheet>();
            for (var form : forms) {
                sheets.add(book.newWorksheet(form.name()));
            }
            var template = new Template(book, listName, notAChoice);
            for (int n = 0; n < forms.size(); n++) {
                template.fill(sheets.get(n), forms.get(n));
            }
            template.lists.setVisibilityState(VisibilityState.HIDDEN);
        }
    }

    private void fill(Worksheet sheet, Form form) {
        for (int column = 0; column < form.fields().size(); column++) {
            var field = form.fields().get(column);
            Sheets.head(sheet, column, field.header(), field.width());
            sheet.inlineString(1, column, field.note());
            sheet.style(1, column).italic().fontColor("555555").wrapText(true).set();
            switch (field.kind()) {
                case TEXT -> sheet.style(column).format(Sheets.TEXT).set();
                case DAY -> sheet.style(column).format(Sheets.DAY).set();
                case NUMBER -> {}
            }
            if (!field.choices().isEmpty()) {
                offer(sheet, column, form.rows(), field.choices());
            }
        }
        sheet.rowHeight(1, 60);
        sheet.freezePane(1, HEAD);
    }

    private void offer(Worksheet sheet, int column, int rows, List<String> choices) {
        for (int row = 0; row < choices.size(); row++) {
            lists.inlineString(row, list, choices.get(row));
        }
        sheet.range(HEAD, column, HEAD + rows - 1, column)
                .validateWithList(lists.range(0, list, choices.size() - 1, list))
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(notAChoice)
                .error(notAChoice)
                .allowBlank(true);
        list++;
    }
}
