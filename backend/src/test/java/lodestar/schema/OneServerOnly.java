package lodestar.schema;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What only one of the two servers knows, or what each means in its own way; each with an example that has it. */
enum OneServerOnly {
    JSON_ARROW("->", "SELECT words->'$.a' FROM a"),
    MEMBER_OF("\\bMEMBER OF\\b", "SELECT 1 MEMBER OF('[1]')"),
    FUNCTIONAL_INDEX("\\b(INDEX|KEY)\\b[^,;(]*\\(\\s*\\(", "CREATE INDEX ix ON a ((LOWER(b)))"),
    INVISIBLE_INDEX("\\b(IN)?VISIBLE\\b", "ALTER TABLE a ALTER INDEX ix INVISIBLE"),
    IGNORED_INDEX("\\bIGNORED\\b", "CREATE INDEX ix ON a (b) IGNORED"),
    UUID_AS_BYTES("\\b(UUID_TO_BIN|BIN_TO_UUID|IS_UUID)\\b", "SELECT BIN_TO_UUID(id) FROM a"),
    UUID_MADE_BY_THE_SERVER("\\b(UUID|SYS_GUID|UUID_V7)\\s*\\(", "INSERT INTO a (id) VALUES (UUID())"),
    UUID_TYPE("\\bUUID\\b(?!v7)", "CREATE TABLE a (id UUID NOT NULL)"),
    FOR_SHARE("\\bFOR SHARE\\b", "SELECT 1 FROM a FOR SHARE"),
    FOR_UPDATE_OF("\\bFOR UPDATE OF\\b", "SELECT 1 FROM a FOR UPDATE OF a"),
    ROW_ALIAS_OF_AN_UPSERT(
            "\\bVALUES\\s*\\([^)]*\\)\\s*AS\\b", "INSERT INTO a (b) VALUES (1) AS n ON DUPLICATE KEY UPDATE b = n.b"),
    VALUES_ROW("\\bVALUES\\s+ROW\\b", "INSERT INTO a (b) VALUES ROW(1)"),
    LATERAL("\\bLATERAL\\b", "SELECT 1 FROM a, LATERAL (SELECT 2) b"),
    REGEXP_LIKE("\\bREGEXP_LIKE\\b", "SELECT REGEXP_LIKE(b, '^c') FROM a"),
    ANY_VALUE("\\bANY_VALUE\\b", "SELECT ANY_VALUE(b) FROM a"),
    GROUPING("\\bGROUPING\\s*\\(", "SELECT GROUPING(b) FROM a GROUP BY b WITH ROLLUP"),
    LONGEST_TIME("\\bMAX_(EXECUTION|STATEMENT)_TIME\\b", "SET STATEMENT max_statement_time = 1 FOR SELECT 1"),
    OPTIMIZER_HINT("/\\*\\+", "SELECT /*+ NO_INDEX(a) */ 1 FROM a"),
    COMMENT_THAT_RUNS("/\\*M?!", "SELECT /*!80000 1 */ FROM a"),
    EXPLAIN("\\b(EXPLAIN|ANALYZE)\\b", "EXPLAIN ANALYZE SELECT 1 FROM a"),
    COLLATION_OF_MYSQL("\\butf8mb4_0900_", "CREATE TABLE a (b TEXT) COLLATE utf8mb4_0900_ai_ci"),
    COLLATION_OF_MARIADB("_uca1400_|_nopad_", "CREATE TABLE a (b TEXT) COLLATE uca1400_ai_ci utf8mb4_uca1400_ai_ci"),
    RETURNING("\\bRETURNING\\b", "INSERT INTO a (b) VALUES (1) RETURNING b"),
    SEQUENCE("\\bSEQUENCE\\b|\\bNEXT VALUE\\b", "CREATE SEQUENCE a"),
    SYSTEM_VERSIONS(
            "\\bSYSTEM (VERSIONING|_TIME)\\b|\\bFOR SYSTEM_TIME\\b", "CREATE TABLE a (b INT) WITH SYSTEM VERSIONING"),
    ALTER_IF_EXISTS(
            "\\b(ADD|DROP|MODIFY|CHANGE)\\s+(COLUMN|INDEX|KEY|CONSTRAINT|FOREIGN KEY)\\s+IF\\b",
            "ALTER TABLE a ADD COLUMN IF NOT EXISTS b INT"),
    CREATE_OR_REPLACE("\\bCREATE OR REPLACE (TABLE|USER|INDEX|DATABASE)\\b", "CREATE OR REPLACE TABLE a (b INT)"),
    INDEX_IF_EXISTS("\\bINDEX IF\\b", "DROP INDEX IF EXISTS ix ON a"),
    PERCENTILE("\\b(PERCENTILE_(CONT|DISC)|MEDIAN)\\b", "SELECT MEDIAN(b) OVER () FROM a"),
    ISOLATION_VARIABLE("@@(\\w+\\.)?TX_ISOLATION\\b", "SELECT @@tx_isolation"),
    ROW_NUMBERS_OF_MARIADB("\\bROWNUM\\b|\\bFETCH (FIRST|NEXT)\\b", "SELECT 1 FROM a FETCH FIRST 1 ROWS ONLY"),
    LIMIT_IN_A_SET("\\bIN\\s*\\(\\s*SELECT[^()]*\\bLIMIT\\b", "SELECT 1 FROM a WHERE b IN (SELECT c FROM d LIMIT 1)"),
    INET_TYPE("\\bINET[46]\\b(?!_)", "CREATE TABLE a (b INET6)"),
    NULLS_OF_ORDER("\\bNULLS (FIRST|LAST)\\b", "SELECT b FROM a ORDER BY b NULLS LAST"),
    FULL_JOIN("\\bFULL (OUTER )?JOIN\\b", "SELECT 1 FROM a FULL JOIN b ON a.c = b.c"),
    TIME_OF_THE_SERVER(
            "\\b(NOW|SYSDATE|CURDATE|CURTIME|UTC_TIMESTAMP|UTC_DATE|UNIX_TIMESTAMP)\\s*\\(|\\bCURRENT_(TIMESTAMP|DATE)\\b",
            "UPDATE a SET b = NOW()"),
    TIMESTAMP_TYPE("\\bTIMESTAMP\\b", "CREATE TABLE a (b TIMESTAMP)"),
    JSON_TYPE("(?<!\\.)\\bJSON\\b", "CREATE TABLE a (b JSON)"),
    QUOTED_TEXT("(?<!\\w)\"[^\"]*\"", "SELECT 1 FROM a WHERE b = \"c\""),
    DOUBLE_PIPE("\\|\\|", "SELECT a || b FROM c"),
    /** Words that MySQL 8 keeps for itself as names, and MariaDB does not. */
    NAME_THAT_MYSQL_KEEPS(
            "(?m)(^\\s+|\\bTABLE\\s+|\\.)(CUBE|CUME_DIST|DENSE_RANK|EMPTY|FIRST_VALUE|FUNCTION|GROUPS|INTERSECT|LAG"
                    + "|LAST_VALUE|LEAD|MANUAL|NTH_VALUE|NTILE|OF|PARALLEL|PERCENT_RANK|QUALIFY|RANK|SYSTEM|TABLESAMPLE"
                    + "|WINDOW|LIBRARY|STORED|VIRTUAL|OPTIMIZER_COSTS)\\b\\s*(\\w|,|\\(|=)",
            "CREATE TABLE a (\n    rank INT NOT NULL)"),
    /** And the other way about. */
    NAME_THAT_MARIADB_KEEPS(
            "(?m)(^\\s+|\\bTABLE\\s+|\\.)(OFFSET|OVER|RECURSIVE|REF_SYSTEM_ID|PAGE_CHECKSUM|STATS_PERSISTENT|EXCEPT"
                    + "|DELETE_DOMAIN_ID|ROWNUM|SLOW)\\b\\s+\\w",
            "CREATE TABLE a (\n    offset INT NOT NULL)");

    private final Pattern pattern;
    private final String example;

    OneServerOnly(String pattern, String example) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.example = example;
    }

    String example() {
        return example;
    }

    /** What of it a text has, outside what it says in quotes. */
    static List<OneServerOnly> in(String sql) {
        var bare = sql.replaceAll("'(?:[^']|'')*'", "''");
        return Arrays.stream(values())
                .filter(construct -> construct.pattern.matcher(bare).find())
                .toList();
    }
}
