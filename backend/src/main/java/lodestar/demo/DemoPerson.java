package lodestar.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the made-up council whom a visitor can sign in as.
 *
 * @param role a column of the access matrix: a worker without a tie to the others' young people is OTHER_PRACTITIONER
 * @param code lets them in; a young person's once
 * @param age of a young person, in whole years
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DemoPerson(
        String role, String name, String code, @Nullable Integer age) {}
