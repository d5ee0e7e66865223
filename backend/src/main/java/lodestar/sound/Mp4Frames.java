package lodestar.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where in an mp4 file each frame of sound is: by one table for the whole file, or by the run before each fragment. */
final class Mp4Frames {

    /** As many as three minutes of the shortest frames there are. */
    private static final long MOST = 80_000;

    /** Gives the bytes of one frame. */
    interface Reader {
        byte[] read(int at, int length);
    }

    private record Place(long at, int length) {}

    private record Turn(long firstChunk, long framesInEach) {}

    private final int fileLength;
    private final TreeMap<Long, Long> data = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();
    private final List<Long> chunks = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Mp4Run run = new Mp4Run();

    Mp4Frames(int fileLength) {
        this.fileLength = fileLength;
    }

    /** A stretch of the file that holds sound; no frame may lie anywhere else. */
    void data(int at, int length) {
        data.put((long) at, (long) at + length);
    }

    void fragment(int start) {
        run.fragment(start);
    }

    void box(Mp4Box box) {
        var content = box.content();
        switch (box.name()) {
            case "stsz" -> sizes(content);
            case "stsc" -> turns(content);
            case "stco", "co64" -> chunks(content, box.name().equals("co64"));
            case "trex" -> run.everywhere(content);
            case "tfhd" -> run.here(content);
            case "trun" -> run.places(content, this::place);
            default -> {}
        }
    }

    /** Each frame in order. No file of a browser names the same bytes twice, so all of them fit in the file. */
    Stream<byte[]> each(Reader file) {
        fromTables();
        var all = places.stream().mapToLong(Place::length).sum();
        require(all <= fileLength, Refusal.RECORDING_BROKEN);
        return places.stream().map(place -> {
            requireData(place);
            return file.read((int) place.at(), place.length());
        });
    }

    private void requireData(Place place) {
        require(place.at() + place.length() <= fileLength, Refusal.RECORDING_CUT_SHORT);
        var around = data.floorEntry(place.at());
        require(around != null && place.at() + place.length() <= around.getValue(), Refusal.RECORDING_BROKEN);
    }

    private void place(long at, long length) {
        require(places.size() < MOST, Refusal.RECORDING_TOO_LONG);
        require(
                at >= 0 && at <= Integer.MAX_VALUE && length > 0 && length <= Bounds.MOST_BYTES,
                Refusal.RECORDING_BROKEN);
        places.add(new Place(at, (int) length));
    }

    private void sizes(Stretch table) {
        table.skip(4);
        var same = table.u32();
        var count = table.u32();
        require(sizes.isEmpty(), Refusal.RECORDING_BROKEN);
        require(count <= MOST, Refusal.RECORDING_TOO_LONG);
        for (var i = 0; i < count; i++) {
            sizes.add(same == 0 ? table.u32() : same);
        }
    }

    private void turns(Stretch table) {
        table.skip(4);
        for (var left = table.u32(); left > 0; left--) {
            turns.add(new Turn(table.u32(), table.u32()));
            table.skip(4);
        }
    }

    private void chunks(Stretch table, boolean wide) {
        table.skip(4);
        for (var left = table.u32(); left > 0; left--) {
            chunks.add(wide ? table.i64() : table.u32());
        }
    }

    /** Frames stand in chunks one after the other; how many in each is said only where that changes. */
    private void fromTables() {
        var next = 0;
        var turn = 0;
        for (var chunk = 0; chunk < chunks.size() && next < sizes.size(); chunk++) {
            while (turn + 1 < turns.size() && turns.get(turn + 1).firstChunk() <= chunk + 1) {
                turn++;
            }
            require(!turns.isEmpty(), Refusal.RECORDING_BROKEN);
            var at = (long) chunks.get(chunk);
            for (var i = 0; i < turns.get(turn).framesInEach() && next < sizes.size(); i++) {
                place(at, sizes.get(next));
                at += sizes.get(next++);
            }
        }
        require(next == sizes.size(), Refusal.RECORDING_BROKEN);
    }

    private static void require(boolean right, Refusal otherwise) {
        if (!right) {
            throw otherwise.refused();
        }
    }
}
