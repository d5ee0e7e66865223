package lodestar.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certificate for this machine alone, with its key, made by the tool that comes with every Java. */
public record TlsFiles(Path withKey, Path certificate) {

    public static final String PASSPHRASE = "only-for-this-test";

    public static TlsFiles in(Path folder) throws IOException, InterruptedException {
        var files = new TlsFiles(folder.resolve("tls.p12"), folder.resolve("tls.pem"));
        files.keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-ext",
                "BC:critical=ca:true");
        files.keytool("-exportcert", "-rfc", "-file", files.certificate.toString());
        return files;
    }

    private void keytool(String... what) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(what));
        command.addAll(List.of(
                "-alias", "tls", "-storetype", "PKCS12", "-keystore", withKey.toString(), "-storepass", PASSPHRASE));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
