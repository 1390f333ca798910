package nl.loket.web;

/** What people and their programs type into a field. */
public final class Typed {

    /** Ten thousand characters with emoji and right-to-left writing. */
    public static final String VERY_LONG =
            "Zij-instromer 👩🏽‍🏫 مرحبا שלום ".repeat(400).substring(0, 10_000);

    public static final String SCRIPT = "<script>alert('loket')</script>";

    private Typed() {}
}
