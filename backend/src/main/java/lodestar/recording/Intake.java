package lodestar.recording;

import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;

/** In whose record a recording is to be kept, and by which row of the access matrix. */
record Intake(Action action, PersonId youngPerson) {

    /** What young people say for themselves. */
    static Intake own(Actor actor) {
        return new Intake(Action.VOICE_SAY, actor.person());
    }

    /** What a worker dictates about a young person. */
    static Intake dictated(PersonId youngPerson) {
        return new Intake(Action.VISIT_DICTATE, youngPerson);
    }
}
