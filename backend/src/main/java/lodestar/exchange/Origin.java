package lodestar.exchange;

/** Where a row came from and which child it is about, so that its officer can find it again. */
record Origin(String file, long line, String child) {

    Finding finding(FindingCode code, String column, String whatIsWrong) {
        return new Finding(code, file, Math.toIntExact(line), child, column, whatIsWrong);
    }
}
