package lodestar.kernel;

import java.util.regex.Pattern;

/** Names a council by its nine-character ONS code, such as {@code E10000034}; the first part of every key. */
public record CouncilId(String code) {

    private static final Pattern ONS_CODE = Pattern.compile("[EWSN]\\d{8}");

    public CouncilId {
        if (!ONS_CODE.matcher(code).matches()) {
            throw new DomainError.Invalid(
                    "council", "A council is named by its ONS code: a letter and eight digits, such as E10000034.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
