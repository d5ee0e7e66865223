package lodestar.voice;

import java.util.UUID;

/**
 * What a young person sends to say which words are right ({@code CheckWordsInput}).
 *
 * @param words as the machine heard them, or changed, or typed from the beginning
 */
record CheckWords(UUID clientMutationId, UUID sayingId, String words) {

    CheckWords {
        words = OwnWords.tidy("words", words, "Write what you said, or leave it as sound.");
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Check words " + clientMutationId;
    }
}
