package lodestar.voice;

import lodestar.kernel.Page;
import lodestar.people.Someone;

/** Whose sayings are asked for, and which page of them. */
record SayingsWanted(Someone someone, Page.Wanted wanted) {}
