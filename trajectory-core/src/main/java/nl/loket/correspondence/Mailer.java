package nl.loket.correspondence;

/** Brings a mail away. Returns when it is gone, throws when it is not. */
interface Mailer {

    void send(Mail mail) throws Exception;
}
