package lodestar.exchange;

import static lodestar.exchange.Finding.Severity.ERROR;
import static lodestar.exchange.Finding.Severity.WARNING;

/**
 * Every kind of finding there is, how grave it is and what a data officer does about it.
 *
 * <p>The names are stable: other systems read them from {@code --json}. An error stops the whole return; a warning does
 * not.
 */
public enum FindingCode {
    FOLDER_NOT_READABLE(ERROR, "Give the folder that holds the return's CSV files, and check that you may open it."),
    FOLDER_TOO_FULL(ERROR, "Put the return's files, about a dozen, in a folder of their own and give that one."),
    FILE_NOT_READABLE(ERROR, "Check that the file is closed everywhere else and that you may open it."),
    FILE_TOO_LARGE(ERROR, "A whole council's file is far smaller. Check that this is the right file."),
    FILE_EMPTY(ERROR, "Export this table again, or take the file out of the folder."),
    FILE_NOT_TEXT(WARNING, "Only CSV files are read. Export the table as CSV, or take the file out of the folder."),
    FILE_IS_WORKBOOK(WARNING, "Open it and save each table as CSV, or take the file out of the folder."),
    FILE_IS_XML(WARNING, "The XML form is not brought in. Export the return as CSV files, one for each table."),
    FILE_NOT_KNOWN(WARNING, "If it belongs to the return, check its first line; otherwise take it out of the folder."),
    FILE_NOT_A_FILE(WARNING, "Put the files themselves in the folder; folders inside it are not looked into."),
    FILE_DAMAGED(ERROR, "The file is damaged. Export this table again."),
    FILE_CUT_OFF(ERROR, "The file seems to have been cut off. Export this table again."),
    LAYOUT_NOT_KNOWN(ERROR, "Give the CSV file as the department publishes it, with its first line unchanged."),
    FIGURES_TOO_MANY(ERROR, "Make a smaller table on the department's site, with what you need, and download that."),
    PLACE_NOT_A_CODE(ERROR, "Give the ONS code of the place, such as E10000034."),
    LEVEL_NOT_KNOWN(ERROR, "Write National, Regional or Local authority."),
    LEVEL_LEFT_BEHIND(WARNING, "Nothing needs doing: only England, its regions and its councils are brought in."),
    YEAR_NOT_POSSIBLE(ERROR, "Check the year: four figures, or six such as 202324, and not one that is still to come."),
    FIGURE_NOT_KNOWN(ERROR, "Write a number, or one of the department's signs: c, k, u, x, z, low."),
    UNIT_NOT_KNOWN(ERROR, "Write percent, per_10000, score, cases or number."),
    NEIGHBOUR_NOT_KNOWN(ERROR, "Give each neighbour by its three-figure code, and a row of its own in the same file."),
    TEXT_NOT_POSSIBLE(ERROR, "Make it shorter, or check that the columns have not slipped."),
    LAST_LINE_OPEN(WARNING, "Check that this is the table's real last row; a file that was cut off ends like this."),
    QUOTE_NOT_CLOSED(ERROR, "Close the quotation mark, or export this table again if the file was cut off."),
    TABLE_NOT_BROUGHT_IN(WARNING, "Nothing needs doing: this table is not brought in yet."),
    TABLE_TWICE(ERROR, "Leave only the one that is to be brought in."),
    TABLES_MISSING(ERROR, "Add them. A table that really has no rows is a file with only its first line."),
    HEADER_WITHOUT_ROWS(ERROR, "Export Header again: every child of the return has a row there."),
    TABLE_WITHOUT_ROWS(WARNING, "If that is not meant, export this table again."),
    COLUMN_MISSING(ERROR, "Add the column, or export this table again."),
    COLUMN_TWICE(ERROR, "Keep the right one and take the other out."),
    COLUMN_NOT_KNOWN(WARNING, "Nothing needs doing: what is in it is left behind."),
    ROW_TOO_SHORT(ERROR, "Complete the row, or export this table again if the file was cut off."),
    ROW_TOO_LONG(ERROR, "Look for a stray comma, semicolon or tab in the row, or put quotation marks around the text."),
    ROWS_TOO_MANY(ERROR, "No council has so many. Check that this is the right file."),
    CHILD_BLANK(ERROR, "Give the row its CHILD, or take the row out."),
    CHILD_NOT_A_REFERENCE(ERROR, "Give the reference as in the council's records; spreadsheets may have changed it."),
    VALUE_MISSING(ERROR, "Fill it in."),
    WORKER_NOT_A_REFERENCE(ERROR, "Give the worker's own reference, up to 20 letters, figures and . _ - /, no names."),
    DATE_NOT_A_DATE(ERROR, "Write it as 31/12/2025 or 2025-12-31, with all four figures of the year."),
    DATE_PART_UNKNOWN(WARNING, "When the day becomes known, put it in the next return."),
    DATE_IN_THE_FUTURE(ERROR, "Check the date: it has not come yet."),
    DATE_AFTER_THE_YEAR(WARNING, "Check the date. It comes in, and counts in the next year."),
    DATE_BEFORE_THE_YEAR(WARNING, "Check the date. It comes in, and does not count in this year."),
    CODE_NOT_KNOWN(ERROR, "Use a code from the return's guidance."),
    CODE_OF_ANOTHER_YEAR(WARNING, "Check it against this year's guidance. It comes in as it stands."),
    ROW_TWICE(WARNING, "Take one out. It is brought in once."),
    ROWS_DISAGREE(ERROR, "Keep the right one and take the other out."),
    CHILD_NOT_IN_HEADER(ERROR, "Add the child to Header, or put the reference right."),
    BIRTH_DATES_DIFFER(ERROR, "Put the date of birth right in one of the two files."),
    BIRTH_NOT_POSSIBLE(ERROR, "Check the date of birth."),
    OLDER_THAN_25(WARNING, "Check the date of birth; Lodestar is for people up to 25."),
    BEFORE_BIRTH(ERROR, "Check this date and the date of birth."),
    END_BEFORE_START(ERROR, "Check both dates."),
    HOMES_OVERLAP(ERROR, "Put the dates right: a child has one home at a time."),
    HOMES_BOTH_OPEN(ERROR, "End the one that is over."),
    WORKERS_OVERLAP(WARNING, "Check the dates. Both come in; for those days both workers count."),
    WORKERS_BOTH_OPEN(ERROR, "End the one that is over: who supports a child now sees what the child says."),
    END_WITHOUT_REASON(ERROR, "Give the REC that belongs to this DEC."),
    REASON_WITHOUT_END(ERROR, "Give the DEC, or clear the REC if the episode goes on."),
    NEXT_EPISODE_MISSING(WARNING, "REC X1 promises an episode that starts the same day. Add it, or change the REC."),
    REVIEW_CODE_AND_AGE(
            WARNING, "PN0 is for children under 4 and only for them. Check the code and the date of birth."),
    NO_SOCIAL_WORKER(WARNING, "Check SWEpisodes: until there is a row, no social worker can see this child."),
    SOMEWHERE_ELSE(ERROR, "Check the reference and the date of birth, and ask Lodestar's support how to go on."),
    BIRTH_DATE_CHANGED(ERROR, "If the return is right, bring it in with --birth-dates-corrected."),
    BIRTH_DATE_CORRECTED(WARNING, "Nothing needs doing: you asked for it."),
    CHANGED_SINCE(WARNING, "Nothing needs doing if this return is right: it is what Lodestar now holds."),
    END_TAKEN_BACK(WARNING, "The end is kept. If it was wrong, add a row that starts the day after it."),
    GONE_FROM_RETURN(WARNING, "It is kept as it was. If it is over, put its end in the next return.");

    private final Finding.Severity severity;
    private final String whatToDo;

    FindingCode(Finding.Severity severity, String whatToDo) {
        this.severity = severity;
        this.whatToDo = whatToDo;
    }

    public Finding.Severity severity() {
        return severity;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
