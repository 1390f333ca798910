package nl.loket.web.account;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code to draw in a page.
 *
 * @param side in modules, with the quiet zone around it
 * @param path the dark modules, as the outline of an SVG path
 */
record QrCode(int side, String path) {

    private static final int QUIET = 4;

    /** What an app reads to know whose secret this is. */
    static QrCode ofSecret(String secret, String email) {
        return of("otpauth://totp/1%20Loket:" + encoded(email) + "?secret=" + secret
                + "&issuer=1%20Loket&algorithm=SHA1&digits=6&period=30");
    }

    private static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M" + (x + QUIET) + "," + (y + QUIET) + "h1v1h-1z"))
                .collect(Collectors.joining());
        return new QrCode(code.size + 2 * QUIET, path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
