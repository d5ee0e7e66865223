package lodestar.matter;

/**
 * How one matter is put to one kind of reader.
 *
 * @param label what it is called
 * @param prompt what is asked there
 */
record MatterWords(String label, String prompt) {

    MatterWords {
        label = label.strip();
        prompt = prompt.strip();
    }
}
