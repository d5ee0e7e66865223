package lodestar.access;

import java.util.Locale;

/** One thing somebody may want to do; each is a row of the access matrix, under the same name. */
public enum Action {
    STAR_READ,
    STAR_RATE_SELF,
    STAR_RATE_ASSISTED,
    STAR_RATE_AS_CARER,
    STAR_READ_CARER,
    STAR_RATE_AS_PRACTITIONER,
    STAR_READ_PRACTITIONER,
    STAR_SHAPE,
    VOICE_READ,
    VOICE_SAY,
    VOICE_CHECK_WORDS,
    VOICE_CHOOSE_AUDIENCE,
    VOICE_ANSWER,
    VOICE_VERDICT,
    PLAN_READ,
    PLAN_WRITE_THEIR_VIEW,
    PLAN_WRITE_MY_VIEW,
    PLAN_ASK_FOR_REVIEW,
    PLAN_SIGN_OFF,
    PEOPLE_READ_ABOUT_ME,
    PEOPLE_FAMILY_TIME,
    PEOPLE_INVITE_YOUNG_PERSON,
    PEOPLE_INVITE_CARER,
    PEOPLE_WHO_LOOKED,
    INSIGHT_READ_RELEASED,
    INSIGHT_CLOSE_WINDOW,
    INSIGHT_QUOTE_CONSENT,
    INSIGHT_QUOTE_APPROVE,
    PROMISE_THEME,
    PROMISE_MAKE,
    PROMISE_PROGRESS,
    PROMISE_READ,
    SAFETY_RAISE,
    SAFETY_READ,
    SAFETY_CLOSE,
    ACCESS_BREAK_GLASS,
    ACCESS_MANAGE_USERS,
    ACCESS_READ_AUDIT,
    ACCESS_VERIFY_AUDIT,
    EXCHANGE_IMPORT,
    EXCHANGE_MY_STORY,
    EXCHANGE_ERASE,
    STAR_CASELOAD,
    PEOPLE_READ,
    PEOPLE_SAY_MY_NAME,
    ACCESS_SIGN_IN,
    ACCESS_OWN_SESSION,
    ACCESS_OPEN_PAGE,
    ACCESS_USE_API,
    ACCESS_OWN_NOTICES,
    ACCESS_END_GLASS,
    ACCESS_TELL_OF_GLASS,
    PEOPLE_LOOK_NOT_EXPECTED,
    PEOPLE_KNOW_PHONE,
    SAFETY_LIST,
    SAFETY_TOLD_STATUS,
    VOICE_BE_TOLD,
    PEOPLE_WRITE_ABOUT_ME,
    PEOPLE_ABOUT_ME_OFFERS,
    SAFETY_READ_RECORDING,
    VOICE_LIST_UNHEARD;

    /** The name in the access matrix, such as {@code star.read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    /** The action of that name in the access matrix. */
    public static Action of(String code) {
        return valueOf(code.replaceFirst("\\.", "_").toUpperCase(Locale.ROOT));
    }
}
