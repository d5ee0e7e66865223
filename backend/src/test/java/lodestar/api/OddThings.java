package lodestar.api;

/** What odd bodies are made of: our own queries, signs to put into them, and values of no kind that we asked for. */
final class OddThings {

    static final String GIVE = "mutation($input: GiveReadingInput!) { giveReading(input: $input)"
            + " { clientMutationId reading { id hope whatMatters ratings { area step nonAnswer words } } } }";
    static final String VIEW = "mutation($input: GiveViewInput!) { giveView(input: $input)"
            + " { clientMutationId reading { id raterName } } }";
    static final String NAME = "mutation($input: SayMyNameInput!) { sayMyName(input: $input) { name version } }";
    static final String PERSON = "query($id: ID!, $first: Int, $after: String) { youngPerson(id: $id) { name age star"
            + " { latest { id } journey(first: $first, after: $after) { nodes { id givenAt } pageInfo { endCursor } }"
            + " seenDifferently { area theirs { step } } } supporters(first: $first) { name kind since } } }";
    static final String CASELOAD = "query($first: Int, $after: String) { me { role name council } caseload(first:"
            + " $first, after: $after) { nodes { id name star { latest { givenAt } } } pageInfo { endCursor } } }";

    static final String[] SIGNS = {
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ":",
        "!",
        "$",
        "@",
        "...",
        "\"",
        "\"\"\"",
        "#",
        "=",
        "|",
        "&",
        ",",
        "\\",
        "\\u",
        "query",
        "mutation",
        "subscription",
        "fragment F on Query",
        "...F",
        "on",
        "@include(if: $x)",
        "@defer",
        "@skip(if: true)",
        "null",
        "true",
        "__schema { types { name } }",
        "__type(name: \"Me\") { name }",
        "__typename",
        "-1",
        "0",
        "1e999",
        "99999999999999999999",
        "first: 50",
        "a: me { name }",
        "\ufeff",
        "\u0000",
        "\ud83d",
        "🙃"
    };

    static final Object[] VALUES = {
        true,
        false,
        -1,
        0,
        1,
        5,
        50,
        51,
        51.0,
        2.5,
        -0.0,
        1e308,
        Long.MAX_VALUE,
        Integer.MIN_VALUE,
        "",
        " ",
        "\u0000",
        "\ud83d",
        "\udc00 x",
        "🙃".repeat(300),
        "\u202Exyz\u2066",
        "\ufeffJo",
        "a\nb\rc\u2028d",
        "x".repeat(3_000),
        "HOME",
        "PASS",
        "AGE_12_15",
        "null",
        "-1",
        "1",
        "'; --",
        "%s%n%d",
        "${jo}",
        "{{jo}}",
        "../../jo",
        "2026-11-22T09:30:00Z",
        "2026-13-45T99:99:99Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "0000-01-01T00:00:00Z",
        "00000000-0000-0000-0000-000000000000",
        "1-1-1-1-1",
        "AAAAAAAAAAAAAAAAAAAAAA==",
        "OTIyMzM3MjAzNjg1NDc3NTgwNyAw"
    };

    private OddThings() {}
}
