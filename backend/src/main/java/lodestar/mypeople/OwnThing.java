package lodestar.mypeople;

/** What a young person shows to nobody until they say to whom. */
public enum OwnThing {
    /** Their list of people, places and things. */
    MY_PEOPLE,
    /** What they think of where they live. */
    MY_HOME,
    WHO_LIVES_WITH_ME
}
