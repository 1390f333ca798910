package nl.loket.privacy;

import java.util.Set;

/**
 * What erasing oneself would do.
 *
 * @param now whether it can be done at once; otherwise the desk is asked
 * @param goes kinds of data of which words, names or files go, by the register
 * @param stays kinds of data of which dates, counts or numbers stay, by the register
 */
public record OwnErasureView(boolean now, Set<DataClass> goes, Set<DataClass> stays) {}
