package lodestar.sound;

/** One box of an mp4 file: what it is called, where it begins in the file, and what is in it. */
record Mp4Box(String name, int start, Stretch content) {

    private static final int TO_THE_END = 0;
    private static final int LONG_SIZE = 1;

    static Mp4Box next(Stretch from) {
        var start = from.at();
        var size = from.u32();
        var name = from.word(4);
        if (size == LONG_SIZE) {
            size = from.i64();
        }
        var header = from.at() - start;
        return new Mp4Box(name, start, from.part(size == TO_THE_END ? from.left() : size - header));
    }
}
