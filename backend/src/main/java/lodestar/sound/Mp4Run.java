package lodestar.sound;

import java.util.function.BiConsumer;

/** A fragment's list of frames (ISO 14496-12, 8.8), with what is said once for all of them. */
final class Mp4Run {

    private static final int BASE = 0x1;
    private static final int DESCRIPTION = 0x2;
    private static final int DURATION = 0x8;
    private static final int SIZE = 0x10;

    private static final int RUN_OFFSET = 0x1;
    private static final int RUN_FIRST_FLAGS = 0x4;
    private static final int RUN_DURATION = 0x100;
    private static final int RUN_SIZE = 0x200;
    private static final int RUN_FLAGS = 0x400;
    private static final int RUN_COMPOSED = 0x800;

    private long sizeEverywhere;
    private long sizeHere;
    private long base;
    private long next;

    void fragment(int start) {
        base = start;
        next = start;
        sizeHere = sizeEverywhere;
    }

    void everywhere(Stretch content) {
        content.skip(16);
        sizeEverywhere = content.u32();
    }

    void here(Stretch content) {
        var flags = (int) content.u32();
        content.skip(4);
        if (has(flags, BASE)) {
            base = content.i64();
            next = base;
        }
        content.skip(has(flags, DESCRIPTION) ? 4 : 0);
        content.skip(has(flags, DURATION) ? 4 : 0);
        if (has(flags, SIZE)) {
            sizeHere = content.u32();
        }
    }

    void places(Stretch content, BiConsumer<Long, Long> place) {
        var flags = (int) content.u32();
        var count = content.u32();
        if (has(flags, RUN_OFFSET)) {
            next = base + (int) content.u32();
        }
        content.skip(has(flags, RUN_FIRST_FLAGS) ? 4 : 0);
        for (var i = 0; i < count; i++) {
            content.skip(has(flags, RUN_DURATION) ? 4 : 0);
            var size = has(flags, RUN_SIZE) ? content.u32() : sizeHere;
            content.skip(has(flags, RUN_FLAGS) ? 4 : 0);
            content.skip(has(flags, RUN_COMPOSED) ? 4 : 0);
            place.accept(next, size);
            next += size;
        }
    }

    private static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
