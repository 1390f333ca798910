package nl.loket.correspondence;

/** The mail server takes nothing for this address, now or later. */
class AddressRefused extends Exception {

    AddressRefused(Throwable cause) {
        super(cause);
    }
}
