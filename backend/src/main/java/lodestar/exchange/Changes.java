package lodestar.exchange;

/**
 * What a return did to one kind of row that Lodestar holds.
 *
 * @param added rows that were not there before
 * @param ended rows that went on and now have an end
 * @param changed rows that say something else than before
 * @param alreadyThere rows that said the same before
 */
public record Changes(int added, int ended, int changed, int alreadyThere) {

    boolean none() {
        return added + ended + changed == 0;
    }
}
