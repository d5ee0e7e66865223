package lodestar.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An outcome for programs: one JSON object, in ASCII, so that no terminal's encoding can spoil it. */
final class OutcomeAsJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writerWithDefaultPrettyPrinter();

    private OutcomeAsJson() {}

    static String write(Outcome outcome) {
        var findings = outcome.findings();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("outcome", outcome.kind());
        object.put("broughtIn", outcome.kind() == Outcome.Kind.BROUGHT_IN);
        object.put("errors", findings.count(Finding.Severity.ERROR));
        object.put("warnings", findings.count(Finding.Severity.WARNING));
        object.put(
                "groups", findings.groups().stream().map(OutcomeAsJson::group).toList());
        object.put(
                "findings", findings.all().stream().map(OutcomeAsJson::finding).toList());
        object.put("summary", summary(outcome.summary()));
        try {
            return WRITER.writeValueAsString(object) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An outcome could not be written as JSON.", impossible);
        }
    }

    /** How often a finding came up; of a group only the first thousand are listed one by one. */
    private static Map<String, @Nullable Object> group(Findings.Group group) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("severity", group.code().severity());
        object.put("code", group.code());
        object.put("file", group.file());
        object.put("column", group.column());
        object.put("count", group.count());
        object.put("listed", group.first().size());
        return object;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("severity", finding.severity());
        object.put("code", finding.code());
        object.put("file", finding.file());
        object.put("line", finding.line());
        object.put("child", finding.child());
        object.put("column", finding.column());
        object.put("whatIsWrong", finding.whatIsWrong());
        object.put("whatToDo", finding.whatToDo());
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> summary(@Nullable Summary summary) {
        if (summary == null) {
            return null;
        }

        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("reportingYear", summary.measures().year().toString());
        object.put("changes", summary.byKind());
        object.put("measures", summary.measures().byName());
        return object;
    }
}
