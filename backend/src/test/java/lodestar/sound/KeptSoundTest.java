package lodestar.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static lodestar.sound.Made.element;
import static lodestar.sound.Made.mp4Box;
import static lodestar.sound.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sourceforge.jaad.mp4.MP4Container;
import net.sourceforge.jaad.mp4.MP4InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is kept of a recording says nothing but what was said: not where, not when, not by what. */
class KeptSoundTest {

    private static final String CANARY = "+51.5074-000.1278/Jo's bedroom";

    /** A file with a canary, and the place it sits in. */
    record Tagged(String place, byte[] file) {
        @Override
        public String toString() {
            return place;
        }
    }

    static final List<Tagged> TAGGED = List.of(
            new Tagged("webm tags", Made.webm(element(0x1254C367, text(CANARY)))),
            new Tagged("webm title and app", Made.webm(element(0x1549A966, element(0x7BA9, text(CANARY))))),
            new Tagged("webm attachment", Made.webm(element(0x1941A469, text(CANARY)))),
            new Tagged("webm chapters", Made.webm(element(0x1043A770, text(CANARY)))),
            new Tagged("webm padding", Made.webm(element(0xEC, text(CANARY)))),
            new Tagged("ogg comments", oggWith(CANARY)),
            new Tagged("opus packet filled up", Made.oggFilledUpWith(CANARY)),
            new Tagged("mp4 place of recording", Made.mp4With(mp4Box("udta", mp4Box("\u00a9xyz", text(CANARY))))),
            new Tagged("mp4 list of tags", Made.mp4With(mp4Box("meta", mp4Box("ilst", text(CANARY))))),
            new Tagged("mp4 box of its own", Made.mp4With(mp4Box("uuid", text(CANARY)))),
            new Tagged("mp4 padding", Made.mp4With(mp4Box("free", text(CANARY)))),
            new Tagged("wav list", Made.waveWith("LIST", text("INFOIART" + CANARY))),
            new Tagged("wav broadcast note", Made.waveWith("bext", text(CANARY))),
            new Tagged("wav id3", Made.waveWith("id3 ", text("ID3\4" + CANARY))));

    @ParameterizedTest
    @FieldSource("TAGGED")
    void a_tag_is_left_behind_wherever_it_sits(Tagged tagged) {
        assertThat(holds(tagged.file(), CANARY)).isTrue();

        var opened = AudioDecoder.open(tagged.file());

        assertThat(holds(opened.file(), CANARY)).isFalse();
        assertThat(opened.length().toMillis()).isGreaterThan(900);
    }

    @Test
    void the_dates_of_an_mp4_are_left_behind() {
        var file = Recordings.bytes("rms_s1.mp4");
        var at = new String(file, ISO_8859_1).indexOf("mvhd") + 8;
        ByteBuffer.wrap(file).putInt(at, 0xE1234567).putInt(at + 4, 0xE1234567);

        var kept = AudioDecoder.open(file).file();

        assertThat(new String(kept, ISO_8859_1)).doesNotContain("\u00e1\u0023\u0045\u0067");
    }

    @Test
    void two_files_of_the_same_sound_are_kept_as_the_same_bytes_however_they_were_dressed() {
        var plain = AudioDecoder.open(Made.webm()).file();
        var dressed =
                AudioDecoder.open(Made.webm(element(0x1254C367, text(CANARY)))).file();

        assertThat(dressed).isEqualTo(plain);
    }

    @Test
    void a_kept_mp4_is_read_by_a_reader_that_is_not_ours() throws Exception {
        var kept = AudioDecoder.open(Recordings.bytes("rms_s1.mp4"));
        var frames = ((AacTrack) AudioDecoder.track(kept.file())).frames();
        var container = new MP4Container(MP4InputStream.open(new ByteArrayInputStream(kept.file())));
        var track = container.getMovie().getTracks().getFirst();

        var theirs = new ArrayList<byte[]>();
        while (track.hasMoreFrames()) {
            theirs.add(track.readNextFrame().getData());
        }

        assertThat(theirs).hasSameSizeAs(frames);
        assertThat(theirs.getLast()).isEqualTo(frames.getLast());
    }

    private static boolean holds(byte[] file, String canary) {
        return new String(file, ISO_8859_1).contains(canary) || new String(file, UTF_16LE).contains(canary);
    }

    /** Our own file has a page of tags as its second; this one has more in it. */
    private static byte[] oggWith(String comment) {
        var tags = ByteBuffer.allocate(8 + 4 + 4 + 4 + comment.length()).order(ByteOrder.LITTLE_ENDIAN);
        tags.put(text("OpusTags")).putInt(0).putInt(1).putInt(comment.length()).put(text(comment));
        var file = Made.ogg();
        var second = new String(file, ISO_8859_1).indexOf("OggS", 4);
        var third = new String(file, ISO_8859_1).indexOf("OggS", second + 4);
        var page = ByteBuffer.allocate(28 + tags.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        page.put(file, second, 26).put((byte) 1).put((byte) tags.capacity()).put(tags.array());
        page.putInt(OggPages.CHECKSUM_AT, OggPages.checksum(page.array()));
        return Made.joined(Arrays.copyOf(file, second), page.array(), Arrays.copyOfRange(file, third, file.length));
    }
}
