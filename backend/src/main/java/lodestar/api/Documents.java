package lodestar.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lodestar.kernel.DomainError.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The documents clients send: by hash those of our own pages, or by text. Only those of our own pages are kept once
 * they were read: others could fill the memory, and may have somebody's words in them.
 */
@Singleton
class Documents {

    private static final String TRUSTED = "/trusted-documents.json";
    private static final int END_OF_TEXT = 1;

    /** The parser counts the end of the text as a token. */
    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
            .maxTokens(QueryLimits.MOST_TOKENS + END_OF_TEXT)
            .captureIgnoredChars(false)
            .build();

    private final GraphQLSchema schema;
    private final Map<String, String> trusted;
    private final Set<String> ours;
    private final boolean trustedOnly;
    private final Map<String, Prepared> read = new ConcurrentHashMap<>();

    Documents(GraphQLSchema schema, ApiSettings settings) {
        this.schema = schema;
        this.trusted = trusted();
        this.ours = Set.copyOf(trusted.values());
        this.trustedOnly = settings.trustedDocumentsOnly();
    }

    /**
     * A document that was read and held against the schema.
     *
     * @param entry what the engine runs, or why it cannot
     */
    record Prepared(Document document, PreparsedDocumentEntry entry) {

        boolean isRefused() {
            return entry.hasErrors();
        }
    }

    /** The text a client means, by hash or by the text itself. */
    String text(@Nullable String documentId, @Nullable String query) {
        if (documentId != null) {
            var text = trusted.get(documentId);
            if (text == null) {
                throw new Refused("DOCUMENT_NOT_KNOWN", "This page is out of date. Please load it again.");
            }
            return text;
        }
        if (trustedOnly) {
            throw new Refused("TRUSTED_DOCUMENTS_ONLY", "Only documents that this server knows by hash are accepted.");
        }
        return Objects.requireNonNull(query);
    }

    /** The document read, within the limits, and held against the schema. */
    Prepared prepare(String text, Map<String, Object> variables) {
        var kept = read.get(text);
        var document = kept == null ? parse(text) : kept.document();
        QueryLimits.check(document, schema, variables);
        if (kept != null) {
            return kept;
        }
        var prepared = new Prepared(document, entry(document));
        if (!prepared.isRefused() && ours.contains(text)) {
            read.put(text, prepared);
        }
        return prepared;
    }

    private PreparsedDocumentEntry entry(Document document) {
        var errors = errors(document);
        return errors.isEmpty()
                ? new PreparsedDocumentEntry(document)
                : new PreparsedDocumentEntry(document, List.copyOf(errors));
    }

    private List<ValidationError> errors(Document document) {
        try {
            return new Validator().validateDocument(schema, document, Locale.ENGLISH);
        } catch (GoodFaithIntrospectionExceeded tooMuch) {
            throw QueryLimits.refusal("TOO_COSTLY", "That asks too much about the schema. Ask for less at once.");
        }
    }

    private static Document parse(String text) {
        try {
            return new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(OPTIONS)
                            .build());
        } catch (ParseCancelledTooDeepException tooDeep) {
            throw new Refused("TOO_DEEP", "That query is too deep. Ask for less at once.");
        } catch (ParseCancelledException tooMuch) {
            throw new Refused(
                    "TOO_MANY_TOKENS",
                    "That query is too long: it may have %,d words and signs.".formatted(QueryLimits.MOST_TOKENS));
        } catch (InvalidSyntaxException failure) {
            var at = failure.getLocation();
            throw new Refused(
                    "QUERY_NOT_READABLE",
                    at == null
                            ? "The query could not be read."
                            : "The query could not be read at line %d, column %d."
                                    .formatted(at.getLine(), at.getColumn()));
        }
    }

    private static Map<String, String> trusted() {
        try (var file = Documents.class.getResourceAsStream(TRUSTED)) {
            return file == null
                    ? Map.of()
                    : JsonMapper.builder().build().readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
