package lodestar.looks;

import lodestar.access.Role;
import lodestar.kernel.PersonId;

/** Somebody who has to be told, as what they are. */
record Told(PersonId person, Role role) {}
