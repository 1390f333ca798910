package nl.loket.document;

import java.io.InputStream;

/** The bytes of a file that is kept, read where they lie. */
record KeptContent(FileStore files, DocumentView view) implements FileContent {

    @Override
    public long size() {
        return view.size();
    }

    @Override
    public InputStream open() {
        return files.open(view.id());
    }
}
