package lodestar.aboutme;

import lodestar.people.Someone;

/** That somebody whom the actor supports wrote a page about themselves that the actor has not read as it is now. */
record Offer(Someone someone, AboutMe page) {}
