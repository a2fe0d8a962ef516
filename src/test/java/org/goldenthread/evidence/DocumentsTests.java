package org.goldenthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class DocumentsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    OwnerConnection owner;

    @Autowired
    Documents documents;

    @Autowired
    Things things;

    @TempDir
    Path folder = Path.of("");

    private Path file(String words) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "x", ".txt"), words);
    }

    private long pieces(String hash) {
        return owner.sql()
                .sql("select count(*) from evidence.content where hash = ?")
                .param(hash)
                .query(Long.class)
                .single();
    }

    private Thing thing(String council, Publication publication) {
        var card = Thing.Card.of("A knot", "").published(publication);
        return fixtures.installation(() -> things.add("knot", council, card, new State("open", Tone.NONE)));
    }

    private static byte[] read(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void theSameBytesAreKeptOnceEvenAcrossCouncils() throws IOException {
        var one = fixtures.council();
        var other = fixtures.council();
        var words = file("Minutes of the board, " + one);
        var first = fixtures.installation(() -> documents.keep(one, "C:\\papers\\minutes.txt", "text/plain", words));
        var again = fixtures.installation(() -> documents.keep(one, "minutes.txt", "text/plain", words));
        var renamed = fixtures.installation(() -> documents.keep(one, "notes.txt", "text/plain", words));
        var officer = fixtures.person(other, Role.PERFORMANCE_OFFICER);
        var elsewhere = fixtures.as(officer, () -> documents.keep(other, "minutes.txt", "text/plain", words));
        assertThat(first.name()).isEqualTo("minutes.txt");
        assertThat(again).isEqualTo(first);
        assertThat(renamed.id()).isNotEqualTo(first.id());
        assertThat(elsewhere.hash()).isEqualTo(first.hash());
        assertThat(pieces(first.hash())).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsKeptAndRead() throws IOException {
        var council = fixtures.council();
        var nothing = file("");
        var kept = fixtures.installation(() -> documents.keep(council, " ", "no media", nothing));
        assertThat(kept.name()).isEqualTo("unnamed");
        assertThat(kept.media()).isEqualTo("application/octet-stream");
        assertThat(fixtures.installation(() -> read(documents.open(kept.id())))).isEmpty();
    }

    @Test
    void twentyMegabytesComeBackAsTheyWerePieceByPiece() throws Exception {
        var council = fixtures.council();
        var large = folder.resolve("large");
        var random = new Random(7);
        var bytes = new byte[1 << 16];
        try (var out = Files.newOutputStream(large)) {
            for (int i = 0; i < 320; i++) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        }
        var kept = fixtures.installation(() -> documents.keep(council, "large", "application/pdf", large));
        assertThat(kept.size()).isEqualTo(20L << 20);
        assertThat(kept.sizeWords()).isEqualTo("20.0 MB");
        assertThat(pieces(kept.hash())).isEqualTo(20);
        var digest = MessageDigest.getInstance("SHA-256");
        int most = fixtures.installation(() -> mostAtOnce(new DigestInputStream(documents.open(kept.id()), digest)));
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(kept.hash());
        assertThat(most).isEqualTo(Documents.PIECE);
    }

    /** Asks for four megabytes at a time and tells the most that came, which is the most that was held. */
    private static int mostAtOnce(InputStream in) {
        try (in) {
            var room = new byte[4 << 20];
            int most = 0;
            for (int read = in.read(room); read >= 0; read = in.read(room)) {
                most = Math.max(most, read);
            }
            return most;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void anotherCouncilCannotReadADocumentEvenByItsNumber() throws IOException {
        var council = fixtures.council();
        var secret = file("Secret of " + council);
        var kept = fixtures.installation(() -> documents.keep(council, "secret.txt", "text/plain", secret));
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThatThrownBy(() -> fixtures.as(stranger, () -> documents.get(kept.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void aPartnerReadsWhatIsAttachedToASharedThingAndNothingElse() throws IOException {
        var council = fixtures.council();
        var shared = thing(council, Publication.PARTNERS);
        var internal = thing(council, Publication.INTERNAL);
        var one = file("Shared by " + council);
        var two = file("Kept by " + council);
        var open = fixtures.installation(() -> documents.keep(council, "open.txt", "text/plain", one));
        var closed = fixtures.installation(() -> documents.keep(council, "closed.txt", "text/plain", two));
        fixtures.installation(() -> documents.attach(shared.ref(), open.id(), "the agreement"));
        fixtures.installation(() -> documents.attach(internal.ref(), closed.id(), ""));
        var partner = fixtures.person(council, Role.PARTNER);
        assertThat(fixtures.as(partner, () -> documents.of(shared.ref()))).hasSize(1);
        assertThat(fixtures.as(partner, () -> new String(read(documents.open(open.id())), StandardCharsets.UTF_8)))
                .isEqualTo("Shared by " + council);
        assertThat(fixtures.as(partner, () -> documents.of(internal.ref()))).isEmpty();
        assertThatThrownBy(() -> fixtures.as(partner, () -> documents.get(closed.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void aContributorDetachesOnlyWhatIsTheirOwn() throws IOException {
        var council = fixtures.council();
        var thing = thing(council, Publication.INTERNAL);
        var contributor = fixtures.person(council, Role.CONTRIBUTOR);
        var colleague = fixtures.person(council, Role.CONTRIBUTOR);
        var words = file("Evidence of " + council);
        var document = fixtures.as(contributor, () -> documents.keep(council, "proof.txt", "text/plain", words));
        var attached = fixtures.as(
                contributor, () -> Fixtures.got(documents.attach(thing.ref(), document.id(), " It was done ")));
        assertThat(attached.caption()).isEqualTo("It was done");
        assertThatThrownBy(() -> fixtures.as(colleague, () -> documents.detach(thing.ref(), attached.id())))
                .isInstanceOf(NotAllowed.class);
        fixtures.as(contributor, () -> documents.detach(thing.ref(), attached.id()));
        assertThat(fixtures.as(contributor, () -> documents.of(thing.ref()))).isEmpty();
    }

    @Test
    void aDocumentIsAttachedOnceAndWithACaptionOfReasonableLength() throws IOException {
        var council = fixtures.council();
        var thing = thing(council, Publication.INTERNAL);
        var words = file("Twice in " + council);
        var document = fixtures.installation(() -> documents.keep(council, "twice.txt", "text/plain", words));
        assertThat(fixtures.installation(() -> documents.attach(thing.ref(), document.id(), "x".repeat(501))))
                .isInstanceOf(Checked.Refused.class);
        fixtures.installation(() -> Fixtures.got(documents.attach(thing.ref(), document.id(), "")));
        assertThat(fixtures.installation(() -> documents.attach(thing.ref(), document.id(), "")))
                .isInstanceOf(Checked.Refused.class);
    }
}
