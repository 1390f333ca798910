package nl.loket.document;

import java.util.Locale;

/** Names of files as people send them, and as we dare to send them back. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** What we keep: the name without folders, control characters or hidden direction marks, cut to what fits. */
    static String kept(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        // \p{Cf} holds the marks that turn text around: "cv[RLO]fdp.exe" would read as "cvexe.pdf".
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        return name.isEmpty() ? "document" : cut(name);
    }

    /** What we send: letters, digits and a few signs, with the extension of what it is. */
    static String safe(String kept, FileType type) {
        var dot = kept.lastIndexOf('.');
        var stem = (dot > 0 ? kept.substring(0, dot) : kept)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _()-]", "_")
                .strip();
        return (stem.isEmpty() ? "document" : stem) + "." + extension(kept, type);
    }

    private static String extension(String kept, FileType type) {
        var jpeg = type == FileType.JPEG && kept.toLowerCase(Locale.ROOT).endsWith(".jpeg");
        return jpeg ? "jpeg" : type.extension();
    }

    /** Keeps the end, where the extension is, and never half a character. */
    private static String cut(String name) {
        var points = name.codePoints().toArray();
        if (points.length <= LONGEST) {
            return name;
        }
        var tail = 12;
        return new String(points, 0, LONGEST - tail) + new String(points, points.length - tail, tail);
    }
}
