package lodestar.exchange;

import java.util.function.ToIntFunction;

/**
 * A Lodestar whose database a return can be brought into; opened only once somebody asks for that, and closed after.
 */
@FunctionalInterface
public interface Installation {

    /** Gives what the work gave. */
    int with(ToIntFunction<ReturnImport> work) throws Exception;
}
