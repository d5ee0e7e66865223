package lodestar.mypeople;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a new worker came, as the council's return says it; the pages put it in plain words. */
enum WhyChanged {
    /** The very first one, or the first after a while without. */
    FIRST("FCONTA"),
    SHARED_OUT_ANEW("MANAGE"),
    LEFT("LEFTRL"),
    TEAMS_CHANGED("ORGRST"),
    ANOTHER_TEAM("TSPROC"),
    AWAY("ABSENC"),
    YOU_ASKED("CHCHAN"),
    FAMILY_OR_CARER_ASKED("PCCHAN"),
    DIED("SWDIED"),
    OTHER("OTHERS");

    private final String code;

    WhyChanged(String code) {
        this.code = code;
    }

    /** None where the return gave no reason, or one we have no words for. */
    static Optional<WhyChanged> of(@Nullable String code) {
        return Arrays.stream(values()).filter(why -> why.code.equals(code)).findFirst();
    }
}
