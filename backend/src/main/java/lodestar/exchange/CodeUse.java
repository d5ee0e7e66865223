package lodestar.exchange;

/** A code that is asked for in some years only, met before it is known which year the return is about. */
record CodeUse(Origin at, String column, String code, Codes.Code meaning) {

    void check(ReportingYear year, Findings findings) {
        if (!meaning.of(year)) {
            findings.add(at.finding(
                    FindingCode.CODE_OF_ANOTHER_YEAR,
                    column,
                    "%s (%s) is a code of other years than %s.".formatted(code, meaning.label(), year)));
        }
    }
}
