package nl.loket.web.account;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the door into the portal. */
final class Onward {

    private Onward() {}

    /** Somebody without a role today is in, but nothing here is theirs: say so. */
    static String to(String address, RedirectAttributes redirect) {
        if (address.equals("/")) {
            redirect.addFlashAttribute("notice", "web-account.no-role");
        }
        return "redirect:" + address;
    }
}
