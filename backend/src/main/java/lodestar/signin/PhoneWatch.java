package lodestar.signin;

import java.util.UUID;
import lodestar.kernel.CouncilId;

/** Who must know that a phone is no way in any more: told in the transaction in which it ends. */
@FunctionalInterface
public interface PhoneWatch {

    void ended(CouncilId council, UUID phone);
}
